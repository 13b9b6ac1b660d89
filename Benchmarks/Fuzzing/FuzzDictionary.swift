/// Words of the language, and texts that have made trouble in some program or other.
enum FuzzDictionary {
  static let keys = [
    "at", "weekly", "daily", "monthly", "rrule", "standing", "unscheduled", "weeks", "every",
    "except", "also", "moved", "zone", "from", "until", "lasts", "one_link", "like", "on", "title",
    "description", "host", "passcode", "waiting_room", "mute_on_entry", "join_before_host",
    "authentication", "recording", "max_participants", "guests", "lock", "slides", "welcome",
    "open_before", "close_after", "panelists", "practice_session", "question_and_answer",
    "registration", "approval", "registrants", "with", "attendance", "announce", "protect",
    "moved_from", "zoom", "bbb", "course", "user", "global", "term", "session", "group",
    "teachers", "coaches", "page", "meetings", "webinars", "announcements", "starts", "ends",
    "breaks", "runs_as", "skip_weeks", "week_starts", "parts", "accounts", "hosts", "channels",
    "defaults", "policy", "terms", "audience", "visible", "remind", "channels", "text", "template",
    "<<", "signed", "reason", "email", "name", "horizon", "max_change", "capacity",
  ]

  static let values = [
    "true", "false", "yes", "null", "~", "none", "auto", "pool", "pool:", "odd", "even", "1-7",
    "7-1", "1-520", "521", "0", "mon 10:00-11:30", "sun 23:59-24:00", "mon 02:30", "24:00",
    "00:00-00:00", "10:00-10:00", "12:00", "9:5", "10.30", "2pm", "1st mon 10:00-11:00",
    "5th sun 01:00-02:00", "last 23:00-24:00", "31 09:00-10:00", "32 09:00-10:00",
    "2027-03-15", "2027-02-29", "0001-01-01", "9999-12-31", "10000-01-01", "2027-03-28 02:30",
    "2027-10-31 02:30", "9999-12-31 23:59-24:00", "0001-01-01 00:00-01:00",
    "2027-01-01..9999-12-31", "0001-01-01..0001-01-02", "2027-02-01..2027-01-01",
    "FREQ=DAILY", "FREQ=YEARLY;INTERVAL=999999", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;COUNT=999999", "FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
    "FREQ=MONTHLY;BYDAY=-5MO;BYSETPOS=-366", "FREQ=YEARLY;BYWEEKNO=53;UNTIL=99991231T235959Z",
    "FREQ=YEARLY;BYYEARDAY=-366", "FREQ=HOURLY", "INTERVAL=0", "UNTIL=00010101",
    "2 weeks", "60 weeks", "0 weeks", "1 day", "7 months", "90m", "1h30", "0m", "12h", "99999",
    "99999d", "400d", "0d", "3660d", "101%", "30%", "Europe/Amsterdam", "Pacific/Apia",
    "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca", "EST", "IST",
    "UTC+2", "UTC+5:30", "Etc/GMT+5", "UTC", "{{course.title}}", "{{#meeting.occurrences}}",
    "{{/meeting.occurrences}}", "{{{meeting.description}}}", "{{", "}}", "{{>x}}", "{{=<% %>=}}",
    "[a, b]", "{ a: b }", "[]", "{}", "&a", "*a", "*base", "<<: *base", "!!str x", "!!binary x",
    "|", ">-", "|2", "? a", "---", "...", "%YAML 1.1", "# c", "'it''s'", "\"\\u263A\"", "\"\\x\"",
    "../people/cs101.csv", "../../../etc/passwd", "/etc/passwd", "..\\a.csv", "a@b.c", "a@@b",
    "Ada <ada@example.edu>", "env:A", "file:/x", "hunter2", "https://a:b@c/", "http://example.org",
    "BEGIN:VEVENT", "END:VEVENT", "DTSTART;VALUE=DATE:99991231", "DTSTART:00000000",
    "DTEND;VALUE=DATE:00010101", "DURATION:P366W", "DURATION:P999999999999999999D",
    "RRULE:FREQ=YEARLY", "EXDATE:20270101", "DTSTART;TZID=Europe/Amsterdam:20270328T023000",
    "start-99999d", "end+99999h", "created", "first_start", "last_end+1d",
  ]

  /// Bytes as such: marks of other encodings, line ends, text that is no UTF-8.
  static let bytes: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x0D, 0x0A], [0x0D], [0x09], [0x00], [0x1B],
    [0x7F], [0xC2, 0x85], [0xC2, 0xA0], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xAE], [0xE2, 0x80, 0x93],
    [0xF0, 0x9F, 0x90, 0x93], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8], [0xC3], [0xCC, 0x81],
    [0xEF, 0xBC, 0x9A], [0x93], [0x22], [0x27], [0x2C], [0x3B],
  ]

  static let numbers = [
    "0", "-1", "1", "5", "6", "12", "13", "31", "32", "52", "53", "60", "99", "100", "366", "367",
    "999", "3660", "4000", "4001", "9999", "10000", "99999", "2147483648", "4294967296",
    "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e309", "0x10", "1_000",
    "007", "１２",
  ]
}
