extension Diagnostic {
  /// The finding as people read it: a line with its place, the excerpt with carets, the hint and
  /// the related places; lines end in a newline.
  ///
  ///     schedules/analysis.yaml:14:11: error: 'Europe/Berln' is not a time zone [S104]
  ///        14 |     zone: Europe/Berln
  ///           |           ^^^^^^^^^^^^
  ///     hint: did you mean 'Europe/Berlin'?
  package func rendered(_ style: TextStyle = .plain) -> String {
    let role: TextStyle.Role =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    var text = style.paint("\(span.place):", as: .place) + " "
    text += style.paint("\(severity.rawValue):", as: role) + " \(message) [\(code)]\n"
    text += Self.excerpt(excerpt, span, style)
    if let hint {
      text += style.paint("hint:", as: .hint) + " \(hint)\n"
    }
    for related in related {
      text += style.paint("\(related.span.place):", as: .place) + " "
      text += style.paint("note:", as: .note) + " \(related.message)\n"
      text += Self.excerpt(related.excerpt, related.span, style)
    }
    return text
  }

  private static func excerpt(_ line: String?, _ span: Span, _ style: TextStyle) -> String {
    guard let line else { return "" }
    let excerpt = Excerpt(line: line, column: span.place.column, length: span.length)
    let number = String(span.place.line)
    let gutter = String(repeating: " ", count: max(0, gutterWidth - number.count)) + number
    let blank = String(repeating: " ", count: gutter.count)
    return style.paint("\(gutter) |", as: .gutter) + (excerpt.text.isEmpty ? "" : " ")
      + excerpt.text + "\n"
      + style.paint("\(blank) |", as: .gutter) + " " + style.paint(excerpt.carets, as: .caret)
      + "\n"
  }

  // Room for 99,999 lines, so that excerpts of one file line up.
  private static let gutterWidth = 5
}

extension DiagnosticBag {
  /// All findings as people read them, sorted by place, with a last line for those left out.
  package func rendered(_ style: TextStyle = .plain) -> String {
    let text = sorted.map { $0.rendered(style) }.joined()
    return omitted == 0 ? text : text + "and \(omitted) more findings\n"
  }
}
