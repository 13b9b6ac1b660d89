/// How a class changed from one day to the next: each field as it was and as it became.
struct CatalogEdit: Hashable, Decodable {
  let status: Change<String>?
  let course: Change<String>?
  let type: Change<String>?
  let title: Change<String>?
  let cap: Change<String>?
  let who: Change<[String]>?
  let meets: Change<[CatalogMeeting]>?

  /// Written as a list of two.
  struct Change<Value: Hashable & Decodable>: Hashable, Decodable {
    let before: Value
    let after: Value

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      before = try pair.decode(Value.self)
      after = try pair.decode(Value.self)
      guard pair.isAtEnd else {
        throw DecodingError.dataCorruptedError(in: pair, debugDescription: "more than two values")
      }
    }
  }

  private enum Field: String, CodingKey, CaseIterable {
    case status, course, type, title, cap, who, meets
  }

  init(from decoder: any Decoder) throws {
    // A field that is not known would be a change that nobody makes.
    let names = try decoder.singleValueContainer().decode([String: AnyValue].self).keys
    if let stranger = names.filter({ Field(rawValue: $0) == nil }).min() {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no field '\(stranger)' is known"))
    }
    let fields = try decoder.container(keyedBy: Field.self)
    status = try fields.decodeIfPresent(Change.self, forKey: .status)
    course = try fields.decodeIfPresent(Change.self, forKey: .course)
    type = try fields.decodeIfPresent(Change.self, forKey: .type)
    title = try fields.decodeIfPresent(Change.self, forKey: .title)
    cap = try fields.decodeIfPresent(Change.self, forKey: .cap)
    who = try fields.decodeIfPresent(Change.self, forKey: .who)
    meets = try fields.decodeIfPresent(Change.self, forKey: .meets)
  }

  /// Takes anything, to look at names only.
  private struct AnyValue: Decodable {
    init(from decoder: any Decoder) {}
  }

  /// Makes the changes.
  /// - Throws: When the class is not as it was before them; `place` says which class, and where.
  func apply(to item: inout CatalogClass, place: String) throws(MakingError) {
    try apply(status, to: &item.status, "\(place): its status")
    try apply(course, to: &item.course, "\(place): its course")
    try apply(type, to: &item.type, "\(place): its type")
    try apply(title, to: &item.title, "\(place): its title")
    try apply(cap, to: &item.cap, "\(place): its capacity")
    try apply(who, to: &item.who, "\(place): who teaches it")
    try apply(meets, to: &item.meets, "\(place): when it meets")
  }

  private func apply<Value>(
    _ change: Change<Value>?, to value: inout Value, _ place: String
  ) throws(MakingError) {
    guard let change else { return }
    guard value == change.before else {
      throw MakingError("\(place) is not what the change begins with")
    }
    value = change.after
  }
}
