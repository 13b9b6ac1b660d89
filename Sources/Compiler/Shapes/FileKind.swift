/// A kind of file that people write.
package enum FileKind: String, CaseIterable, Sendable {
  /// A course, a user's or a global schedule.
  case schedule
  /// `rooster.yaml`.
  case workspace
  /// A file in `templates/meetings`.
  case preset
  /// The front matter of a file in `templates/announcements`.
  case announcement
}
