import CivilTime

extension ScalarShape {
  // What people write as text may look like a number or a truth value to YAML: `title: 2027`.
  static let words = ScalarShape("text", texts: .any, numbers: .any, takesTruth: true)
  static let name = ScalarShape(
    Name.expectation, texts: .matching(Spelling.name), numbers: .any, takesTruth: true,
    examples: ["CS101"])
  static let truth = ScalarShape(
    Truth.expectation, texts: .words(["true", "false"]), takesTruth: true)
  static let count = ScalarShape(
    Count.expectation, texts: .matching(Spelling.count), numbers: .whole(1...9_999_999))
  static let email = ScalarShape(
    Email.expectation, texts: .matching(Spelling.email), examples: ["ada@example.edu"])
  static let address = ScalarShape(
    WebAddress.expectation, texts: .matching(Spelling.address), examples: ["https://example.edu/"])
  static let zone = ScalarShape(
    "a time zone such as Europe/Amsterdam", texts: .matching(Spelling.zone),
    examples: ["Europe/Amsterdam"])
  static let language = ScalarShape(
    Language.expectation, texts: .matching(Spelling.language), examples: ["nl", "en"])
  static let secret = ScalarShape(
    "env:NAME or file:PATH", texts: .matching(Spelling.secret), examples: ["env:ZOOM_CLIENT_SECRET"]
  )

  static let date = ScalarShape(
    CivilDate.expectation, texts: .matching(Spelling.date), numbers: .whole(compactDates),
    examples: ["2027-03-15"])
  static let days = ScalarShape(
    DateRange.expectation, texts: .matching(Spelling.days), numbers: .whole(compactDates),
    examples: ["2027-04-26..2027-05-07"])
  static let moment = ScalarShape(
    Moment.expectation, texts: .matching(Spelling.moment), examples: ["2027-03-10 15:00-16:30"])
  static let exception = ScalarShape(
    ExceptedTime.expectation, texts: .matching("\(Spelling.days)|\(Spelling.classTime)"),
    numbers: .whole(compactDates), examples: ["2027-03-15", "2027-03-15 10:00"])
  static let target = ScalarShape(
    MoveTarget.expectation, texts: .matching("\(Spelling.date)|\(Spelling.moment)"),
    numbers: .whole(compactDates), examples: ["2027-04-13 15:00"])
  static let clockRange = ScalarShape(
    ClockRange.expectation, texts: .matching(Spelling.clockRange), examples: ["09:00-09:15"])
  static let weeklySlot = ScalarShape(
    WeeklySlot.expectation, texts: .matching(Spelling.weeklySlot), examples: ["mon 10:00-11:30"])
  static let monthlySlot = ScalarShape(
    MonthlyTime.expectation, texts: .matching(Spelling.monthlySlot),
    examples: ["1st mon 10:00-11:00", "15 10:00-11:00"])
  static let rule = ScalarShape(
    RecurrenceRule.expectation, texts: .matching(Spelling.rule),
    examples: ["FREQ=WEEKLY;BYDAY=MO;COUNT=10"])
  static let weekday = ScalarShape(
    Weekday.expectation, texts: .matching(Spelling.weekday), examples: ["mon"])
  static let weeks = ScalarShape(
    WeekSelection.expectation, texts: .matching(Spelling.weeks),
    numbers: .whole(1...WeekSelection.highestWeek), examples: ["1-7, 9-15", "odd"])
  static let weekNumbers = ScalarShape(
    "weeks such as 8", texts: .matching(Spelling.weekNumbers),
    numbers: .whole(1...WeekSelection.highestWeek), examples: ["8"])
  static let interval = ScalarShape(
    Interval.expectation, texts: .matching(Spelling.interval), examples: ["2 weeks"])
  static let length = ScalarShape(
    Length.expectation, texts: .matching(Spelling.length), numbers: .whole(0...99_999),
    examples: ["15m", "1h30"])
  static let someLength = ScalarShape(
    Length.expectation, texts: .matching(Spelling.someLength), numbers: .whole(1...99_999),
    examples: ["90m", "1h30"])
  static let entry = ScalarShape(
    EntryRule.expectation, texts: .matching("true|any|false|never|\(Spelling.length)"),
    numbers: .whole(0...99_999), takesTruth: true, examples: ["10m"])
  static let percent = ScalarShape(
    Percent.expectation, texts: .matching(Spelling.percent), examples: ["30%"])
  static let numberOfDays = ScalarShape(
    Days.expectation, texts: .matching(Spelling.numberOfDays), examples: ["400d"])

  static let host = ScalarShape(
    HostName.expectation, texts: .matching(Spelling.host),
    examples: ["ada@example.edu", "pool", "pool:studio"])
  static let peopleFile = ScalarShape(
    "a list such as ../people/cs101.csv", texts: .matching(Spelling.peopleFile),
    examples: ["../people/cs101.csv"])
  static let listPath = ScalarShape(
    "a list such as ../people/cs101.csv", texts: .matching(Spelling.path), numbers: .any,
    takesTruth: true, examples: ["../people/cs101.csv"])
  static let slide = ScalarShape(
    "a file or an https address", texts: .matching(Spelling.slide),
    examples: ["slides/intro.pdf"])
  static let calendar = ScalarShape(
    "a calendar file such as holidays.ics", texts: .matching(Spelling.calendar),
    examples: ["holidays.ics"])
  static let folder = ScalarShape(
    "a folder such as public", texts: .matching(Spelling.path), numbers: .any, takesTruth: true,
    examples: ["public"])
  static let mailServer = ScalarShape(
    "a mail server such as smtps://mail.example.edu", texts: .matching(Spelling.mailServer),
    examples: ["smtps://mail.example.edu"])
  static let state = ScalarShape(
    "a file or a database", texts: .matching(Spelling.state), numbers: .any, takesTruth: true,
    examples: [".rooster/state.db"])
  static let none = ScalarShape("none", texts: .words(["none"]))

  /// One of the words of an enumeration.
  static func choice<Option: CaseIterable & RawRepresentable<String> & Sendable>(
    of option: Option.Type
  ) -> ScalarShape {
    ScalarShape(
      Choice<Option>.expectation, texts: .words(Option.allCases.map(\.rawValue)))
  }

  /// `20270315`, which YAML reads as a number.
  private static let compactDates = 1_01_01...9999_12_31
}
