import Ports

/// An answer as it comes in, piece by piece.
struct AnswerBuffer {
  private let limit: Int
  private var status = 0
  private var headers: [HTTPHeader] = []
  private var body: [UInt8] = []
  private var received = 0
  /// Whether more than the limit came.
  private(set) var isTooLarge = false

  /// - Parameter limit: bytes of headers and body together.
  init(limit: Int) {
    self.limit = limit
  }

  /// The answer; whole once libcurl has said so.
  var response: HTTPResponse {
    HTTPResponse(status: status, headers: headers, body: body)
  }

  /// Takes a piece of the body and returns how many bytes were taken; fewer end the transfer.
  mutating func append(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard let bytes = unsafe bytes, hasRoom(for: count) else { return 0 }
    unsafe body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  /// Takes a header line, whole as libcurl hands it out, and returns how many bytes were taken.
  mutating func appendLine(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard let bytes = unsafe bytes, hasRoom(for: count) else { return 0 }
    let line = unsafe String(
      decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    read(line)
    return count
  }

  private mutating func read(_ line: String) {
    if line.hasPrefix("HTTP/") {
      // After an interim answer (1xx) the headers begin anew.
      let fields = line.split(separator: " ", maxSplits: 2)
      status = fields.count > 1 ? Int(fields[1].prefix(3)) ?? 0 : 0
      headers = []
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    let ending = value.lastIndex { !$0.isWhitespace }
    let trimmed = ending.map { String(value[...$0]) } ?? ""
    headers.append(HTTPHeader(String(line[..<colon]), trimmed))
  }

  private mutating func hasRoom(for count: Int) -> Bool {
    received += count
    isTooLarge = received > limit
    return !isTooLarge
  }
}
