import Diagnostics

extension FindingsView {
  /// Workflow commands, which GitHub Actions shows as annotations: one line a finding.
  ///
  /// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
  var github: String {
    findings.sorted.map { finding in
      let place = finding.span.place
      let properties = [
        ("file", repository.path(of: place.file)), ("line", "\(place.line)"),
        ("col", "\(place.column)"), ("endColumn", "\(place.column + finding.span.length)"),
        ("title", "\(finding.code)"),
      ].map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
      return "::\(Self.command(finding.severity)) \(properties)::\(Self.data(finding.sentence))\n"
    }.joined() + "\(omission)"
  }

  private var omission: String {
    findings.omitted == 0 ? "" : "::notice ::and \(findings.omitted) more findings\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// As the runner decodes it: `%`, carriage return and newline.
  private static func data(_ text: String) -> String {
    encoded(text, ["%", "\r", "\n"])
  }

  /// Properties also end at `,` and `:`.
  private static func property(_ text: String) -> String {
    encoded(text, ["%", "\r", "\n", ":", ","])
  }

  /// Scalars and not characters: a carriage return with its newline is one character.
  private static func encoded(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    var encoded = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        encoded += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        encoded.unicodeScalars.append(scalar)
      }
    }
    return encoded
  }
}

extension Diagnostic {
  /// The message, and the hint on a line of its own.
  var sentence: String { hint.map { "\(message)\nhint: \($0)" } ?? message }
}
