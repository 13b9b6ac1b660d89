import Diagnostics

/// Takes secrets out of findings: the lines of `rooster.yaml` that they quote may hold some.
enum SecretMask {
  /// The finding with stars for what looks like a secret, as many as it had characters, so that the
  /// carets stay where they point.
  static func masked(_ finding: Diagnostic) -> Diagnostic {
    Diagnostic(
      finding.code, quoted(finding.message), at: finding.span, severity: finding.severity,
      hint: finding.hint.map(quoted), excerpt: finding.excerpt.map(quoted),
      related: finding.related.map { related in
        Related(related.span, related.message, excerpt: related.excerpt.map(quoted))
      })
  }

  /// The finding with stars for what it points at.
  static func hidden(_ finding: Diagnostic) -> Diagnostic {
    guard let excerpt = finding.excerpt else { return finding }
    var scalars = Array(excerpt.unicodeScalars)
    let start = min(finding.span.place.column - 1, scalars.count)
    for index in start..<min(start + finding.span.length, scalars.count) { scalars[index] = "*" }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars)
    return Diagnostic(
      finding.code, finding.message, at: finding.span, severity: finding.severity,
      hint: finding.hint, excerpt: String(line), related: finding.related)
  }

  private static func quoted(_ line: String) -> String { masked(line) ?? line }

  /// The line with stars, or `nil` when it holds no secret.
  static func masked(_ line: String) -> String? {
    var scalars = Array(line.unicodeScalars)
    var isMasked = false
    for range in secrets(in: scalars) {
      for index in range { scalars[index] = "*" }
      isMasked = true
    }
    guard isMasked else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func secrets(in line: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for colon in line.indices where line[colon] == ":" {
      var start = colon + 1
      while start < line.count, line[start] == " " { start += 1 }
      if isURL(line, colon), let at = credentialsEnd(line, from: colon + 3) {
        found.append(colon + 3..<at)
      } else if start < line.count, isSecretKey(line[..<colon]), !isReference(line[start...]) {
        let end = valueEnd(line, from: start)
        if end - start >= shortest { found.append(start..<end) }
      }
    }
    return found
  }

  /// Shorter texts are punctuation of a message and not a secret.
  private static let shortest = 3

  private static func isURL(_ line: [Unicode.Scalar], _ colon: Int) -> Bool {
    colon + 3 < line.count && line[colon + 1] == "/" && line[colon + 2] == "/"
  }

  private static func credentialsEnd(_ line: [Unicode.Scalar], from start: Int) -> Int? {
    let authority = line[start...].prefix { $0 != "/" && $0 != " " }
    return authority.lastIndex(of: "@")
  }

  /// Whether the word before the colon names something secret, misspelt or not.
  private static func isSecretKey(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = before.reversed().prefix { $0.properties.isAlphabetic || $0 == "_" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word.reversed())
    let key = String(text).lowercased()
    return ["pas", "secr", "key", "token", "client", "account_id"].contains { key.contains($0) }
  }

  private static func isReference(_ value: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: value.prefix(6).drop { $0 == "\"" || $0 == "'" })
    let start = String(text)
    return start.hasPrefix("env:") || start.hasPrefix("file:") || start.hasPrefix("{")
  }

  private static func valueEnd(_ line: [Unicode.Scalar], from start: Int) -> Int {
    let quote = line[start]
    if quote == "\"" || quote == "'" {
      let end = line[(start + 1)...].lastIndex(of: quote)
      return end.map { $0 + 1 } ?? line.count
    }
    return line[start...].firstIndex { $0 == "," || $0 == "}" } ?? line.count
  }
}

extension String {
  fileprivate func contains(_ other: String) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
