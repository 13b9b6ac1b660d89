import Foundation

/// What was found among some inputs, by processes of their own.
struct Piece: Sendable {
  private(set) var refused = 0
  private(set) var longest = Duration.zero
  private(set) var violations: [String] = []
  private(set) var fingerprint = ""

  /// Tries the inputs; after a crash, those behind the one that crashed.
  init(_ numbers: Range<UInt64>, options: [String]) {
    var rest = numbers
    while !rest.isEmpty {
      guard let last = tryAll(rest, options) else { return }
      rest = (last + 1)..<max(last + 1, rest.upperBound)
    }
  }

  /// The number of the input that ended the process; `nil` when none did.
  private mutating func tryAll(_ numbers: Range<UInt64>, _ options: [String]) -> UInt64? {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments =
      ["try", "--from", "\(numbers.lowerBound)", "--count", "\(numbers.count)"] + options
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch {
      violations.append("no process: \(error)")
      return nil
    }
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard let last = read(text, from: numbers.lowerBound) else { return nil }
    violations.append("input \(last): the process ended with \(process.terminationStatus)")
    return last
  }

  /// The last number, when what the process said does not end with a result.
  private mutating func read(_ text: String, from first: UInt64) -> UInt64? {
    var last = first
    for line in text.split(separator: "\n") {
      switch PieceLine(line) {
      case .input(let number): last = number
      case .violation(let number, let sentence): violations.append("input \(number): \(sentence)")
      case .done(let refused, let longest, let fingerprint):
        self.refused += refused
        self.longest = max(self.longest, longest)
        self.fingerprint += fingerprint
        return nil
      case nil: break
      }
    }
    return last
  }
}
