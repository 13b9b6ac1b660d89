/// As much of what the simulated providers say they hold (`docs/sandbox.md`, `GET /state`) as a replay
/// looks at.
struct WorldDocument: Decodable {
  let meetings: [Meeting]
  /// How often each operation was asked for.
  let requests: [String: Int]
  /// How often each HTTP status was answered.
  let statuses: [String: Int]

  struct Meeting: Decodable {
    let id: Int
    let topic: String
    let deleted: Bool
    /// Of a meeting that is held once.
    let start_time: String?
    let duration: Int
    let occurrences: [Occurrence]

    /// The dates that are held, each `2025-09-04T14:30:00Z 85`.
    var dates: [String] {
      if occurrences.isEmpty { return start_time.map { ["\($0) \(duration)"] } ?? [] }
      return occurrences.filter { !$0.deleted }.map { "\($0.start_time) \($0.duration)" }
    }
  }

  struct Occurrence: Decodable {
    let start_time: String
    let duration: Int
    let deleted: Bool
  }

  /// The dates that are held in any of these meetings, ascending.
  func dates(of ids: Set<String>) -> [String] {
    meetings.filter { !$0.deleted && ids.contains("\($0.id)") }.flatMap(\.dates).sorted()
  }
}
