/// An id of Zoom: a whole number of up to 64 bits, or a text. Never a floating point number, which
/// would round it.
struct ZoomID: Decodable, Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int64.self) {
      text = String(number)
    } else {
      text = try container.decode(String.self)
    }
  }
}
