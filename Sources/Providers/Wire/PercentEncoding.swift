/// Text made fit for URLs (RFC 3986): everything but unreserved characters is escaped.
enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// One segment of a path, or one value of a query, with `%20` for a space.
  static func component(_ text: String) -> String {
    encode(text, space: "%20")
  }

  /// One name or value of a form (`application/x-www-form-urlencoded`), with `+` for a space.
  static func form(_ text: String) -> String {
    encode(text, space: "+")
  }

  private static func encode(_ text: String, space: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else if byte == UInt8(ascii: " ") {
        bytes.append(contentsOf: space.utf8)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default:
      false
    }
  }
}
