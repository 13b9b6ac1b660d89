import CivilTime

/// One class of a synthetic university: what its number decides.
///
/// A teacher gives up to sixteen classes, each twice a week, and never two at a time; so no host
/// reaches the hundred creates and updates that Zoom allows in a day.
struct SyntheticClass {
  /// Classes of one course file.
  static let classesPerCourse = 4
  /// Courses of one teacher.
  static let coursesPerTeacher = 4
  static let classesPerTeacher = classesPerCourse * coursesPerTeacher

  /// From 0.
  let number: Int
  /// Minutes by which it is held later than its number decides.
  var delay = 0

  var course: Int { number / Self.classesPerCourse }
  var teacher: Int { number / Self.classesPerTeacher }
  var kind: String { ["lecture", "seminar", "tutorial", "lab"][number % Self.classesPerCourse] }

  /// One in twenty is a BigBlueButton room.
  var isRoom: Bool { number % 20 == 19 }
  /// One in ten moves a date.
  var isMoved: Bool { number % 10 == 4 }
  /// One in four is announced.
  var isAnnounced: Bool { number % 4 == 0 }

  /// The two weekdays; the pairs follow each other, then the time.
  var days: (Weekday, Weekday) {
    [(.monday, .wednesday), (.tuesday, .thursday), (.friday, .saturday)][place % 3]
  }

  /// The clock of each of the two slots. In a third of the classes they differ, as they do in real
  /// timetables.
  var times: (String, String) {
    let first = Self.firstMinute + place / 3 * Self.spacing + delay
    let second = number % 3 == 2 ? first + Self.shift : first
    return (Self.range(from: first), Self.range(from: second))
  }

  /// The weeks of the term; all of them have weeks 3 and 5, in which a date is left out or moved.
  var weeks: String { ["1-7, 9-15", "1-15", "2-14", "1-12"][number / 7 % 4] }

  /// The first slot in week 3.
  var exception: CivilDate { Self.day(days.0, ofWeek: 3) }
  /// The second slot in week 5.
  var moved: CivilDate { Self.day(days.1, ofWeek: 5) }

  /// Where in the week of its teacher.
  private var place: Int { number % Self.classesPerTeacher }

  /// Minutes: classes of 75 begin at 08:00 and every 105 after it, so that one may begin 15 later.
  private static let firstMinute = 480
  private static let spacing = 105
  private static let shift = 15
  private static let length = 75

  private static func range(from minute: Int) -> String {
    let start = TimeOfDay(minutesSinceMidnight: minute) ?? .midnight
    let end = TimeOfDay(minutesSinceMidnight: minute + length) ?? .midnight
    return "\(start)-\(end)"
  }

  private static func day(_ weekday: Weekday, ofWeek week: Int) -> CivilDate {
    let monday = SyntheticWorkspace.termStart.adding(days: 7 * (week - 1))
    return monday.adding(days: Weekday.monday.days(until: weekday))
  }
}
