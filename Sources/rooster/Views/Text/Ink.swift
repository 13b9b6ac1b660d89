import Diagnostics

/// What a piece of text means, and so its colour. No meaning is told by colour alone.
enum Ink: Hashable, Sendable {
  case created, changed, deleted, replaced, moved, later
  /// Places and other things that are looked up and not read.
  case dim
  /// What heads a part.
  case strong

  /// The parameters of ECMA-48's SGR sequence; `1` is bold and `2` is faint.
  fileprivate var sequence: String {
    switch self {
    case .created: "32"
    case .changed: "33"
    case .deleted: "31"
    case .replaced: "35"
    case .moved, .later: "36"
    case .dim: "2"
    case .strong: "1"
    }
  }
}

extension TextStyle {
  /// The text in the colour of its meaning, where the style has colours.
  func ink(_ text: String, _ ink: Ink) -> String {
    switch self {
    case .plain: text
    case .ansi: text.isEmpty ? text : "\u{1B}[\(ink.sequence)m\(text)\u{1B}[0m"
    }
  }
}
