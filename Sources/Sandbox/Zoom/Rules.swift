/// Small rules that several operations share.
enum Rules {
  /// A page of Zoom's has 30 elements unless asked otherwise.
  private static let usualPageSize = 30

  /// `page_size` of a query; larger or malformed ones are refused.
  static func pageSize(_ parameters: Parameters, largest: Int) throws(ZoomError) -> Int {
    guard let text = parameters["page_size"] else { return usualPageSize }
    guard let size = Int(text), (1...largest).contains(size) else { throw .invalid("page_size") }
    return size
  }

  /// Whether a text has the shape of an e-mail address.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  /// The length that Zoom counts: code units of UTF-16, of which an emoji has two.
  static func length(_ text: String) -> Int {
    text.utf16.count
  }
}
