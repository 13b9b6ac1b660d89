import Diagnostics

extension CacheWriter {
  mutating func append(_ span: Span) {
    append(span.place.file)
    append(span.place.line)
    append(span.place.column)
    append(span.length)
  }

  mutating func append(_ related: Related) {
    append(related.span)
    append(related.message)
    append(related.excerpt) { $1.append($0) }
  }

  mutating func append(_ finding: Diagnostic) {
    append(finding.code.rawValue)
    append(finding.severity.rawValue)
    append(finding.span)
    append(finding.message)
    append(finding.hint) { $1.append($0) }
    append(finding.excerpt) { $1.append($0) }
    append(finding.related) { $1.append($0) }
  }
}

extension CacheReader {
  mutating func span() throws(Damage) -> Span {
    let place = Place(file: try text(), line: try number(), column: try number())
    return Span(place, length: try number())
  }

  mutating func related() throws(Damage) -> Related {
    let span = try span()
    let message = try text()
    return Related(span, message, excerpt: try optionalText())
  }

  mutating func finding() throws(Damage) -> Diagnostic {
    let code = Code(rawValue: try text())
    guard let severity = Severity(rawValue: try text()) else { throw Damage() }
    let span = try span()
    let message = try text()
    let hint = try optionalText()
    let excerpt = try optionalText()
    return Diagnostic(
      code, message, at: span, severity: severity, hint: hint, excerpt: excerpt,
      related: try list { reader throws(Damage) in try reader.related() })
  }

  private mutating func optionalText() throws(Damage) -> String? {
    try optional { reader throws(Damage) in try reader.text() }
  }
}
