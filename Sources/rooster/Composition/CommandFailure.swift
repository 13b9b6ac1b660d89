/// Why a command ends early: a sentence for the person who typed it, and the exit code
/// (docs/operations.md).
struct CommandFailure: Error {
  /// The exit codes of the product.
  enum Code: Int32 {
    case failed = 1
    case hasChanges = 2
    case stopped = 3
    case partlyApplied = 4
  }

  var code: Code
  /// Empty when everything has been said already.
  var message: String
  var hint: String?

  init(_ message: String, hint: String? = nil, code: Code = .failed) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}
