import Domain

/// What is known of a meeting when its attributes are put together.
struct MeetingParts {
  let declaration: Declaration
  /// The own keys, with those of the preset and the defaults.
  let fields: MeetingFields
  let account: Account
  let kind: MeetingKind
  let timing: Timing
  /// The dates with the texts they come from.
  let times: [BookedTime]
}
