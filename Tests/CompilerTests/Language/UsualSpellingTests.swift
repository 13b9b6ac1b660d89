import CivilTime
import Testing

@testable import Compiler

/// What is read from bytes is what is read from the text.
@Suite struct UsualSpellingTests {
  /// Texts of schedule files, usual and unusual ones, and slips.
  static let texts = [
    "mon 10:00-11:30", "mon 10:00", "sun 23:00-23:59", "mon 9:00-10:00", "Mon 10:00-11:30",
    "mon  10:00-11:30", "mon 10:00-09:00", "mon 10:00-10:00", "mon 10:00-24:00", "mon 22:00-00:00",
    "mon 10:00 - 11:30", "mon 10:00–11:30", "mon 10:60-11:30", "mon 25:00-26:00", "mon", "mon ",
    "mon 10-11", "mon,tue 10:00-11:30", "10:00-11:30 mon", "10:00-11:30", "10:00", "24:00",
    "2027-03-10", "2027-02-29", "2027-3-10", "20270310", "2027-03-10 15:00", "2027-03-10T15:00",
    "2027-03-10 15:00-16:30", "2027-03-10  15:00", "2027-03-10 15:00-14:00", "2027-03-10 9:30",
    "2027-03-10..2027-03-12", "2027-03-12..2027-03-10", "2027-03-10 -", "1-15", "1-7, 9-15",
    "1 - 7", "7-1", "0-3", "1,2,3", "1,", ",1", "odd", "odd, 2", "521", "1-520", "3,1-2", "1-2 ,4",
    "true", "false", "yes", "True", "auto", "none", "automatic", "local", "cloud", "Cloud",
    "ada@example.edu", "ada@example", "a.b+c@d-e.example.edu", "@example.edu", "ada@1.2", "pool",
    "pool:studio", "pool:a@b.example", "ada@example.edu ", "ä@example.edu", "CS101", "CS 101",
    "a_b-c.d", "name/with", "https://example.edu/", "https://example.edu", "http://example.edu/",
    "https://", "https:///x", "https://a@b.example/", "https://example.edu/<",
    "https://b.example?x",
    "https://[::1]/", "https://example.edu/ü", "HTTPS://example.edu/", "ünïcode", "~x", "0",
    "90m", "90", "1h30", "123456m", "90M", "90 m",
  ]

  /// What scalars are read as, each with a text that nearly every file writes.
  private static var kinds: [(any (ScalarReadable & Equatable).Type, usual: String)] {
    [
      (WeeklySlot.self, "mon 10:00-11:30"), (ClockRange.self, "10:00-11:30"),
      (Moment.self, "2027-03-10 15:00-16:30"), (ExceptedTime.self, "2027-03-10"),
      (MoveTarget.self, "2027-03-10 15:00"), (CivilDate.self, "2027-03-10"),
      (DateRange.self, "2027-03-10"), (Weekday.self, "mon"),
      (WeekSelection.self, "1-7, 9-15"), (Length.self, "90m"), (Truth.self, "true"),
      (Email.self, "ada@example.edu"), (HostName.self, "ada@example.edu"), (Name.self, "CS101"),
      (Words.self, "Algorithms"), (PasscodeText.self, "auto"),
      (WebAddress.self, "https://example.edu/a?b=c"),
    ]
  }

  @Test("a usual spelling means what its text means", arguments: texts)
  func same(_ text: String) {
    for (kind, _) in Self.kinds { compare(kind, text) }
  }

  private func compare<Value: ScalarReadable & Equatable>(_ type: Value.Type, _ text: String) {
    guard let usual = Value(usual: Array(text.utf8)[...]) else { return }
    #expect(usual == (try? Value(reading: text[...])), "\(type) of '\(text)'")
  }

  @Test("what nearly every file writes is read from its bytes")
  func usual() {
    for (kind, text) in Self.kinds {
      #expect(kind.init(usual: Array(text.utf8)[...]) != nil, "\(kind) of '\(text)'")
    }
  }
}
