/// What Zoom's API takes at most (its Meetings OpenAPI file of 2026-05, unless said otherwise).
enum ZoomLimits {
  /// Characters of `topic`.
  static let title = 200
  /// Characters of `agenda`, our mark included.
  static let agenda = 2000
  /// Characters of `agenda` that lists return: a mark has to fit in.
  static let listedAgenda = 250
  /// Characters of `password`.
  static let passcode = 10
  /// Minutes of `duration`.
  static let minutes = 1...1440
  /// Values of `jbh_time`.
  static let joinBeforeHost = [0, 5, 10, 15]
  /// Dates of a series. The schema says 60, its own text and Zoom's pages say 50: the smaller
  /// holds.
  static let series = 50
  /// Weeks of `repeat_interval`. The schema says 50 for meetings and 12 for webinars.
  static let weeklyInterval = 12
  /// Days of `repeat_interval`. The schema says 99 for meetings and 90 for webinars.
  static let dailyInterval = 90
  /// People of one batch, of one change of status and of one invitation of panelists.
  static let batch = 30
  /// Registrants of one meeting.
  static let registrants = 4999
  /// Characters of a registrant's e-mail address.
  static let email = 128
  /// Characters of a registrant's first or last name.
  static let name = 64
  /// Creates and updates of one host in one UTC day.
  static let hostDay = 100
  /// Items of a page; more means fewer calls.
  static let page = 300
  /// Seconds until a call counts as lost. Zoom answers within seconds, batches included.
  static let timeout = 60
}
