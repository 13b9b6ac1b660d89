import CivilTime

/// Somebody on the list of a meeting or webinar.
struct Registrant: Hashable, Sendable, Codable {
  /// Where a registration stands.
  enum Status: String, Hashable, Sendable, Codable {
    case pending, approved, denied, cancelled
  }

  /// Requests of one UTC day about one registrant.
  struct DayUse: Hashable, Sendable, Codable {
    var day: CivilDate
    var adds = 0
    var changes = 0
  }

  var id: String
  var sequence: Int
  var email: String
  var firstName: String
  var lastName: String
  var status: Status
  var createdAt: Instant
  var use: DayUse
  /// Ids of the occurrences it is for; empty: all.
  var occurrences: [String]

  /// The uses of a day; none when the last were on another day.
  func use(on day: CivilDate) -> DayUse {
    use.day == day ? use : DayUse(day: day)
  }
}

/// The people of one meeting, found by id and by e-mail.
struct RegistrantList: Hashable, Sendable {
  private var byID: [String: Registrant] = [:]
  private var idOfEmail: [String: String] = [:]

  /// Everybody, in the order they came.
  var all: [Registrant] { byID.values.sorted { $0.sequence < $1.sequence } }
  var count: Int { byID.count }

  subscript(id id: String) -> Registrant? { byID[id] }
  subscript(email email: String) -> Registrant? { idOfEmail[email].flatMap { byID[$0] } }

  mutating func put(_ registrant: Registrant) {
    byID[registrant.id] = registrant
    idOfEmail[registrant.email] = registrant.id
  }

  mutating func remove(_ id: String) {
    guard let removed = byID.removeValue(forKey: id) else { return }
    idOfEmail[removed.email] = nil
  }
}
