/// What is wrong with a field of a provider, and where.
package struct FieldMistake: Hashable, Sendable {
  /// What kind of mistake it is.
  package enum Reason: Hashable, Sendable {
    /// The provider has no such field.
    case unknown
    /// Nobody may write it below the provider's key.
    case notOpen
    /// The provider would refuse the value.
    case value
  }

  /// Which part of an entry is meant.
  package enum Part: Hashable, Sendable {
    case name, value
  }

  package let reason: Reason
  package let path: ValuePath
  package let part: Part
  /// A sentence without a full stop.
  package let message: String
  /// What to write instead; `nil` when the message says it.
  package let hint: String?

  init(
    _ reason: Reason, _ path: ValuePath, _ part: Part, _ message: String, hint: String? = nil
  ) {
    self.reason = reason
    self.path = path
    self.part = part
    self.message = message
    self.hint = hint
  }
}
