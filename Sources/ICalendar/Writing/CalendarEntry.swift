package import CivilTime

/// A class with all its dates, as people see it in their calendar.
package struct CalendarEntry: Hashable, Sendable {
  /// What its UIDs begin with: stable, and unique in the file. ASCII letters, digits, `.`, `-`, `_`.
  package var identifier: String
  /// What was last changed, and when.
  package var revision: Revision
  /// The zone of its local times.
  package var zone: Zone
  /// What it is about; empty for nothing.
  package var description: String
  /// What it belongs to, such as its course; empty for nothing.
  package var category: String
  /// A page about it, as a URI; `nil` for none.
  package var page: String?
  /// Its dates; the original starts differ.
  package var dates: [Date]

  /// A class.
  package init(
    identifier: String, revision: Revision, zone: Zone, description: String, category: String,
    page: String? = nil, dates: [Date]
  ) {
    self.identifier = identifier
    self.revision = revision
    self.zone = zone
    self.description = description
    self.category = category
    self.page = page
    self.dates = dates
  }

  /// One date of the class.
  package struct Date: Hashable, Sendable {
    /// The title on that date.
    package var title: String
    /// The start that the schedule first gave it, on the wall clock: its identity.
    package var original: CivilDateTime
    /// When it starts, on the wall clock.
    package var start: CivilDateTime
    /// How long it lasts, in minutes.
    package var minutes: Int

    /// A date of that original start, held at `start`.
    package init(title: String, original: CivilDateTime, start: CivilDateTime, minutes: Int) {
      self.title = title
      self.original = original
      self.start = start
      self.minutes = minutes
    }
  }

  /// Which version of the entry this is. Nothing here reads a clock.
  package struct Revision: Hashable, Sendable {
    /// When this version was made (section 3.8.7.2); programs take the later one of two.
    package var stamp: Instant
    /// When its content last changed; `nil` when nobody knows.
    package var modified: Instant?
    /// How often it has changed (section 3.8.7.4).
    package var sequence: Int

    /// A version.
    package init(stamp: Instant, modified: Instant?, sequence: Int) {
      self.stamp = stamp
      self.modified = modified
      self.sequence = sequence
    }
  }
}
