import CivilTime
import Testing

struct RecurrenceRuleParsingTests {
  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=MO;COUNT=10", "FREQ=WEEKLY;COUNT=10;BYDAY=MO"),
    ("freq=weekly;byday=mo", "FREQ=WEEKLY;BYDAY=MO"),
    ("RRULE:FREQ=DAILY", "FREQ=DAILY"),
    ("FREQ=WEEKLY;BYDAY=MO;", "FREQ=WEEKLY;BYDAY=MO"),
    ("UNTIL=19971224T000000Z;FREQ=DAILY", "FREQ=DAILY;UNTIL=19971224T000000Z"),
    ("FREQ=DAILY;UNTIL=19971224T235959", "FREQ=DAILY;UNTIL=19971224T235900"),
    ("FREQ=DAILY;UNTIL=19971224", "FREQ=DAILY;UNTIL=19971224"),
    ("FREQ=MONTHLY;BYDAY=+1FR,-1FR,MO", "FREQ=MONTHLY;BYDAY=MO,-1FR,1FR"),
    ("FREQ=YEARLY;BYMONTH=3,1,3;BYMONTHDAY=-1,+2", "FREQ=YEARLY;BYMONTH=1,3;BYMONTHDAY=-1,2"),
    (
      "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYYEARDAY=-366;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
      "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYYEARDAY=-366;BYHOUR=9;BYMINUTE=0"
    ),
    ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;WKST=SU", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;WKST=SU"),
  ])
  func `reads a rule and writes it in one order`(text: String, written: String) throws {
    let rule = try RecurrenceRule(parsing: text)
    #expect(rule.description == written)
    let again = try RecurrenceRule(parsing: written)
    #expect(again == rule)
  }

  @Test(arguments: [
    ("", RecurrenceRuleError.missingFrequency, "FREQ is missing"),
    ("BYDAY=MO", .missingFrequency, "FREQ is missing"),
    ("FREQ=WEEKLY;BYDAY", .notAPart("BYDAY"), "'BYDAY' is not a part such as INTERVAL=2"),
    ("FREQ=WEEKLY;;COUNT=2", .notAPart(""), "'' is not a part such as INTERVAL=2"),
    ("FREQ=WEEKLY;=2", .notAPart("=2"), "'=2' is not a part such as INTERVAL=2"),
    (
      "FREQ=WEEKLY;BYDAYS=MO", .unknownPart("BYDAYS"),
      "'BYDAYS' is not a part of a recurrence rule"
    ),
    ("FREQ=WEEKLY;FREQ=DAILY", .doubledPart("FREQ"), "FREQ is written twice"),
    ("FREQ=HOURLY", .subDailyFrequency("HOURLY"), "FREQ=HOURLY repeats more often than daily"),
    (
      "FREQ=FORTNIGHTLY", .badValue(part: "FREQ", value: "FORTNIGHTLY"),
      "'FORTNIGHTLY' is not a value of FREQ"
    ),
    (
      "FREQ=WEEKLY;BYDAY=MO,XX", .badValue(part: "BYDAY", value: "XX"),
      "'XX' is not a value of BYDAY"
    ),
    (
      "FREQ=DAILY;BYSECOND=30", .seconds("30"),
      "BYSECOND=30 asks for seconds, and times are kept to the minute"
    ),
    (
      "FREQ=DAILY;COUNT=2;UNTIL=20270101", .conflict(part: "UNTIL", other: "COUNT"),
      "UNTIL cannot be used together with COUNT"
    ),
    (
      "FREQ=WEEKLY;BYDAY=1MO", .conflict(part: "BYDAY=1MO", other: "FREQ=WEEKLY"),
      "BYDAY=1MO cannot be used together with FREQ=WEEKLY"
    ),
    (
      "FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=2", .conflict(part: "BYDAY=1MO", other: "BYWEEKNO"),
      "BYDAY=1MO cannot be used together with BYWEEKNO"
    ),
    (
      "FREQ=MONTHLY;BYDAY=6MO", .badValue(part: "BYDAY", value: "6MO"),
      "'6MO' is not a value of BYDAY"
    ),
    (
      "FREQ=MONTHLY;BYSETPOS=1", .nothingToChooseFrom,
      "BYSETPOS needs another BY… part to choose from"
    ),
  ])
  func `names the part that is wrong`(
    text: String, expected: RecurrenceRuleError, message: String
  ) {
    #expect(throws: expected) { try RecurrenceRule(parsing: text) }
    #expect(expected.description == message)
  }

  @Test(arguments: [
    ("INTERVAL", "0"), ("INTERVAL", "-1"), ("INTERVAL", "1000000"), ("INTERVAL", ""),
    ("COUNT", "0"), ("COUNT", "1.5"), ("COUNT", "99999999999999999999"), ("BYMONTH", "0"),
    ("BYMONTH", "13"), ("BYMONTH", "-1"), ("BYMONTH", "1,,2"), ("BYWEEKNO", "54"),
    ("BYWEEKNO", "0"), ("BYYEARDAY", "367"), ("BYMONTHDAY", "32"), ("BYMONTHDAY", "-0"),
    ("BYMONTHDAY", "--1"), ("BYMINUTE", "60"), ("BYDAY", "0MO"),
    ("BYDAY", "54MO"), ("BYDAY", "M"), ("BYDAY", ""), ("BYDAY", "MO TU"), ("WKST", "1MO"),
    ("WKST", "MON"), ("UNTIL", "20270230"), ("UNTIL", "2027-01-01"), ("UNTIL", "20270101T25"),
    ("UNTIL", "20270101T000060"), ("UNTIL", "20270101T000000+0100"), ("BYSETPOS", "367"),
  ])
  func `refuses values out of range`(part: String, value: String) {
    do {
      let rule = try RecurrenceRule(parsing: "FREQ=YEARLY;BYHOUR=9;\(part)=\(value)")
      Issue.record("\(rule) was accepted")
    } catch {
      #expect(error.part == part)
    }
  }
}
