extension FieldCheck {
  /// The truth value that the provider would see.
  func truth(_ value: FieldValue) -> Bool? {
    switch (value, catalogue.wire) {
    case (.truth(let truth), _): truth
    case (.text("true"), .texts): true
    case (.text("false"), .texts): false
    default: nil
    }
  }

  /// The number that the provider would see.
  func number(_ value: FieldValue) -> Int? {
    switch (value, catalogue.wire) {
    case (.number(let number), _): number
    case (.text(let text), .texts): Int(text)
    default: nil
    }
  }

  /// The text that the provider would see.
  func text(_ value: FieldValue) -> String? {
    switch (value, catalogue.wire) {
    case (.text(let text), _): text
    case (.number(let number), .texts): String(number)
    case (.truth(let truth), .texts): String(truth)
    default: nil
    }
  }

  /// `#` and six hexadecimal digits, or three.
  static func isColor(_ text: String) -> Bool {
    text.hasPrefix("#") && [4, 7].contains(text.utf8.count)
      && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  /// What stands there, for a sentence.
  static func shown(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text.utf8.count > 40 ? "'\(text.prefix(40))…'" : "'\(text)'"
    case .number(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    case .list: "a list"
    case .fields: "a map"
    }
  }

  /// What to write for a truth value that is spelt in another way.
  static func truthHint(_ value: FieldValue) -> String {
    switch value {
    case .text("true"), .text("false"): "write it without quotes"
    case .text("yes"), .text("on"), .text("Yes"), .text("True"), .number(1): "write true"
    case .text("no"), .text("off"), .text("No"), .text("False"), .number(0): "write false"
    case .text, .number, .truth, .list, .fields: "write true or false"
    }
  }

  /// The number that stands in quotes.
  static func unquoted(_ value: FieldValue) -> Int? {
    guard case .text(let text) = value else { return nil }
    return Int(text)
  }

  /// How to write one value as a list.
  static func listed(_ value: FieldValue) -> String {
    switch value {
    case .text(let text) where text.utf8.count <= 40 && !text.contains("\n"): "write [\(text)]"
    case .number(let number): "write [\(number)]"
    case .fields: "write '- ' before its first key"
    case .text, .truth, .list: "write its entries on lines that begin with '- '"
    }
  }

  /// How to write a number or a truth value as text.
  static func quoted(_ value: FieldValue) -> String? {
    switch value {
    case .number(let number): "write \"\(number)\", in quotes"
    case .truth(let truth): "write \"\(truth)\", in quotes"
    case .text, .list, .fields: nil
    }
  }
}
