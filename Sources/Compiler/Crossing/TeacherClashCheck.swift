import CivilTime
import Diagnostics
import Domain

/// A teacher is in one place at a time. It is a warning: timetables list the same people for sections
/// that meet together.
struct TeacherClashCheck: Sendable {
  private let crossing: Crossing
  /// What was found, by teacher.
  private let found: [(teacher: String, clashes: [Clash])]

  private struct Pair: Hashable {
    let number: Int
    let other: Int
  }

  /// Looks for the clashes.
  init(_ crossing: Crossing) {
    self.crossing = crossing
    let table = crossing.table
    var numbers: [String: [Int]] = [:]
    for number in 0..<table.count where !table[number].times.isEmpty {
      for teacher in table.file(of: number).teachers {
        numbers[teacher, default: []].append(number)
      }
    }
    var found: [(teacher: String, clashes: [Clash])] = []
    for (teacher, numbers) in numbers {
      let claims = numbers.map { Claim(ofTeacher: $0, table[$0]) }
      let clashes = ClashSearch(capacity: 1).clashes(among: claims)
      if !clashes.isEmpty { found.append((teacher, clashes)) }
    }
    self.found = found.sorted { $0.teacher < $1.teacher }
  }

  /// - Parameter told: What has been said of hosts; the same pair of classes is told once.
  func findings(besides told: [Clash]) -> [Diagnostic] {
    // Two teachers who share two classes are one finding.
    var known = Set(
      told.flatMap { clash in clash.others.map { Pair(number: clash.number, other: $0) } })
    var findings: [Diagnostic] = []
    for (teacher, clashes) in found {
      for clash in Self.byDates(clashes, known, crossing.table) {
        known.formUnion(clash.others.map { Pair(number: clash.number, other: $0) })
        findings.append(Self.finding(clash, teacher, crossing))
      }
    }
    return findings
  }

  /// What has not been told, with those classes together that clash on the same dates.
  private static func byDates(
    _ clashes: [Clash], _ known: Set<Pair>, _ table: BookingTable
  ) -> [Clash] {
    var dates: [Pair: [BookedDate]] = [:]
    for clash in clashes {
      for other in clash.others where isInTwoPlaces(clash.number, other, table) {
        dates[Pair(number: clash.number, other: other), default: []] += clash.dates
      }
    }
    var others: [Clash: [Int]] = [:]
    for (pair, dates) in dates where !known.contains(pair) {
      let alone = Clash(
        number: pair.number, others: [], dates: dates.sorted { $0.start < $1.start })
      others[alone, default: []].append(pair.other)
    }
    return others.map { Clash(number: $0.number, others: $1.sorted(), dates: $0.dates) }
      .sorted { ($0.number, $0.others[0]) < ($1.number, $1.others[0]) }
  }

  /// In a file with several teachers each may hold one of the classes.
  private static func isInTwoPlaces(_ number: Int, _ other: Int, _ table: BookingTable) -> Bool {
    number != other
      && (!table.isSameFile(number, other) || table.file(of: number).teachers.count == 1)
  }

  private static func finding(
    _ clash: Clash, _ teacher: String, _ crossing: Crossing
  ) -> Diagnostic {
    let first = clash.dates[0]
    return crossing.finding(
      .teacherClash,
      "\(teacher) teaches \(crossing.names(clash.others)) at the same time: "
        + crossing.phrases(clash.dates, of: clash.number),
      at: crossing.span(of: first, of: clash.number), severity: .warning,
      hint: hint(clash.number, clash.others[0], crossing.table),
      related: clash.others.prefix(ClashSearch.named).map { crossing.related($0, at: first) })
  }

  private static func hint(_ number: Int, _ other: Int, _ table: BookingTable) -> String {
    let (file, otherFile) = (table.file(of: number), table.file(of: other))
    if table[other].sharedWith.contains(file.head) {
      return "\(table.address(of: other)) is held with \(file.head) already, so delete this one"
    }
    if table[number].sharedWith.contains(otherFile.head) {
      return "this one is held with \(otherFile.head) already, so delete "
        + "\(table.address(of: other))"
    }
    guard file.head != otherFile.head else { return "move one of them" }
    return "if the two courses meet together, write the class once, with 'with: [\(file.head)]' at "
      + "\(table.address(of: other)); else move one of them"
  }
}
