/// What a column `status` says of somebody or something that does not count any more.
enum DeletionMark {
  // OneRoster `tobedeleted` (and `inactive` of 1.0); Canvas `deleted`, `deleted_last_completed`,
  // `completed`, `inactive` and `rejected` of enrolments, `suspended` of people.
  private static let words: Set<String> = [
    "tobedeleted", "deleted", "deleted_last_completed", "completed", "inactive", "rejected",
    "suspended",
  ]

  /// Whether a status says so, in any spelling of case.
  static func isMade(by status: String) -> Bool { words.contains(status.lowercased()) }
}
