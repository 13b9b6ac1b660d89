/// What a compilation is asked for.
enum Purpose: Sendable {
  /// All mistakes. What only a plan needs is left out: texts are checked for the values they name but
  /// not written, and nothing gets a fingerprint.
  case findings
  /// The desired state too.
  case desiredState
}
