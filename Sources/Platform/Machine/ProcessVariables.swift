import Glibc
import Ports

/// The environment variables of this process.
package struct ProcessVariables: Variables {
  package init() {}

  /// The value, which may be empty; `nil` when the variable is not set.
  package func value(of name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    return unsafe String(cString: text)
  }
}
