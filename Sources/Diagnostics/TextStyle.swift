/// How findings are written to a text stream.
package enum TextStyle: Hashable, Sendable {
  /// Characters only, for files, pipes and tests.
  case plain

  /// With ANSI colours, for terminals.
  case ansi
}

extension TextStyle {
  /// A role a piece of the output plays.
  enum Role {
    case place, error, warning, note, caret, gutter, hint
  }

  /// The text, coloured for its role where the style has colours.
  func paint(_ text: String, as role: Role) -> String {
    switch self {
    case .plain: text
    case .ansi: "\u{1B}[\(Self.sequence(role))m\(text)\u{1B}[0m"
    }
  }

  private static func sequence(_ role: Role) -> String {
    switch role {
    case .place: "1"
    case .error, .caret: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .gutter: "2"
    case .hint: "1;32"
    }
  }
}
