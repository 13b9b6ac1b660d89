import Diagnostics
import YAML

extension Node {
  /// A finding about this node.
  func finding(
    _ code: Codes, _ message: String, severity: Severity = .error, hint: String? = nil,
    related: [Related] = []
  ) -> Diagnostic {
    diagnostic(code.code, message, hint: hint, severity: severity, related: related)
  }

  /// What people call such a value.
  var shape: String {
    switch kind {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
