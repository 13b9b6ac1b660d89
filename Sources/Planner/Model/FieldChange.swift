/// One changed field: `before → after`. Texts are for people and hold no secret.
package struct FieldChange: Hashable, Sendable, Codable {
  /// Such as `title`, `settings.waiting_room`, `occurrences.2027-04-12T10:00`, `registrants/a@b.c`.
  package var path: String
  /// `nil`: there was nothing.
  package var before: String?
  /// `nil`: there will be nothing.
  package var after: String?

  package init(path: String, before: String?, after: String?) {
    self.path = path
    self.before = before
    self.after = after
  }
}
