import FoundationEssentials

/// A catalog as it was on one day, and all that changed in it afterwards.
package struct CatalogHistory {
  /// The classes by their id, at first and after each change.
  private let states: [[String: CatalogClass]]
  /// When each state was seen, as RFC 3339 has it.
  package let moments: [String]

  private struct Snapshot: Decodable {
    let at: String
    let classes: [String: CatalogClass]
  }

  /// - Parameters:
  ///   - base: The catalog at first: `{at, classes: {id: class}}`.
  ///   - changes: A line of JSON for each later day: `{at, add, drop, mod}`.
  /// - Throws: When something cannot be read, or a change does not fit what it changes.
  package init(base: [UInt8], changes: [UInt8]) throws(MakingError) {
    let snapshot = try Self.decode(Snapshot.self, Data(base), place: "base.json")
    var states = [snapshot.classes]
    var moments = [snapshot.at]
    for (index, line) in changes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let place = "changes.jsonl:\(index + 1)"
      let day = try Self.decode(CatalogDay.self, Data(line), place: place)
      var classes = states[index]
      try day.apply(to: &classes, place: place)
      states.append(classes)
      moments.append(day.at)
    }
    self.states = states
    self.moments = moments
  }

  private init(states: [[String: CatalogClass]], moments: [String]) {
    self.states = states
    self.moments = moments
  }

  /// The same days with some of the classes.
  /// - Parameter isKept: Says it of the id of a class.
  package func keeping(_ isKept: (String) -> Bool) -> CatalogHistory {
    CatalogHistory(
      states: states.map { classes in classes.filter { isKept($0.key) } }, moments: moments)
  }

  /// How many days changed something.
  package var days: Int { states.count - 1 }

  /// The classes by their id, as they stood after so many days of changes; 0 is what was at first.
  /// - Precondition: Not more than `days`.
  package func classes(afterDay day: Int) -> [String: CatalogClass] { states[day] }

  /// Every set of times that some class ever had: by the class, then in the order of the days.
  var everyTimetable: [[WeeklySlot]] {
    var timetables: [String: [[WeeklySlot]]] = [:]
    for classes in states {
      for (id, item) in classes {
        let slots = item.slots
        if !slots.isEmpty, timetables[id]?.contains(slots) != true {
          timetables[id, default: []].append(slots)
        }
      }
    }
    return timetables.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// The classes of a file that holds the catalog of one day, such as the last one.
  package static func classes(in file: [UInt8], named name: String) throws(MakingError)
    -> [String: CatalogClass]
  {
    try decode(Snapshot.self, Data(file), place: name).classes
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ data: Data, place: String
  ) throws(MakingError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw MakingError("\(place) cannot be read: \(error)")
    }
  }
}
