/// A week of ISO 8601: it begins on Monday and belongs to the year that holds its Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year the week belongs to, which in its first or last days is not the year of the date.
  package let year: Int
  /// The number of the week, 1 to 53.
  package let week: Int

  /// The week of a date.
  package init(of date: CivilDate) {
    let thursday = date.startOfWeek(beginningOn: .monday).adding(days: 3)
    year = thursday.year
    week = (thursday.dayOfYear - 1) / 7 + 1
  }

  /// As ISO 8601 writes it: `2026-W53`.
  package var description: String {
    var writer = FieldWriter()
    writer.twoDigits(year / 100)
    writer.twoDigits(year % 100)
    writer.character("-")
    writer.character("W")
    writer.twoDigits(week)
    return writer.text
  }

  /// Orders by time.
  package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.week) < (right.year, right.week)
  }
}

extension CivilDate {
  /// The ISO 8601 week of this date.
  package var isoWeek: ISOWeek { ISOWeek(of: self) }
}
