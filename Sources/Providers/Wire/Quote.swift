/// A provider's own words, made fit for a message: one line, no links, no secrets, not too long.
struct Quote: Hashable, Sendable {
  /// Empty when there is nothing to quote.
  let text: String

  /// Characters that are quoted: enough for a sentence or two.
  private static let limit = 300
  /// Shorter texts are no secrets, and hiding them would only make an answer unreadable.
  private static let shortestSecret = 4

  /// - Parameter hidden: texts that may not appear. Links never do: one may let its bearer in.
  init(_ text: String, hiding hidden: [String]) {
    var line = text
    for secret in hidden where secret.count >= Self.shortestSecret {
      line = line.split(separator: secret, omittingEmptySubsequences: false)
        .joined(separator: "***")
    }
    let words = line.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(Self.isControl) }
      .map { $0.lowercased().contains("://") ? "(link)" : String($0) }
    let joined = words.joined(separator: " ")
    self.text = joined.count > Self.limit ? "\(joined.prefix(Self.limit))…" : joined
  }

  /// The words in brackets, to follow our own sentence; empty when there are none.
  var suffix: String {
    text.isEmpty ? "" : " (Answer: \(text))"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
