import CivilTime

/// What a client sends about a meeting or webinar, read and checked; `nil`: not sent.
struct ZoomInput: Hashable, Sendable {
  static let longestTopic = 200
  static let longestAgenda = 2000
  static let longestPassword = 10
  /// Minutes: a day.
  static let longestDuration = 1440

  var topic: String?
  var agenda: String?
  var type: Int?
  var duration: Int?
  var start: ZoomStartTime?
  var zone: Zone?
  var password: String?
  var wantsDefaultPassword: Bool?
  var settings: JSONValue = .object([])
  var recurrence: ZoomRecurrence?
  var trackingFields: JSONValue?
  var customKeys: JSONValue?
  var isPreScheduled: Bool?
  var scheduleFor: String?

  /// Reads a body of POST or, when `isChange`, of PATCH. Throws all complaints together.
  init(
    _ body: JSONValue, family: ZoomFamily, isChange: Bool, zones: ZoneDatabase
  ) throws(ZoomError) {
    var fields = ZoomFields(body, prefix: "")
    topic = fields.text("topic", limit: Self.longestTopic)
    agenda = fields.text("agenda", limit: Self.longestAgenda)
    type = fields.integer("type", in: 1...10)
    let types = family == .meeting ? [1, 2, 3, 8, 10] : [5, 6, 9]
    if let type, !types.contains(type) { fields.refuse("type") }
    duration = fields.integer("duration", in: 1...Self.longestDuration)
    readTimes(&fields, zones)
    readPassword(&fields, family)
    wantsDefaultPassword = fields.flag(family == .meeting ? "default_password" : "default_passcode")
    if let object = fields.object("recurrence") {
      var inner = ZoomFields(object, prefix: "recurrence.")
      if isChange { Self.requireWhole(&inner) }
      recurrence = ZoomRecurrence(&inner, family: family)
      fields.adopt(inner.errors)
    }
    if let object = fields.object("settings") {
      settings = object
      fields.adopt(ZoomSettings.complaints(about: object, family: family))
      if isChange { readCustomKeys(&fields, object) }
    }
    readTrackingFields(&fields)
    isPreScheduled = fields.flag("pre_schedule")
    scheduleFor = fields.text("schedule_for", limit: 128)
    if !fields.errors.isEmpty { throw .validation(fields.errors) }
  }

  private mutating func readTimes(_ fields: inout ZoomFields, _ zones: ZoneDatabase) {
    if let text = fields.text("start_time", limit: 30) {
      start = ZoomStartTime(text)
      if start == nil { fields.refuse("start_time") }
    }
    if let name = fields.text("timezone", limit: 64) {
      zone = zones.zone(named: name)
      if zone == nil { fields.refuse("timezone") }
    }
  }

  /// Webinars name the characters that are allowed; meetings take any visible ASCII.
  private mutating func readPassword(_ fields: inout ZoomFields, _ family: ZoomFamily) {
    password = fields.text("password", limit: Self.longestPassword)
    let specials = Set("@-_*!".utf8)
    let isAllowed = (password ?? "").utf8.allSatisfy { byte in
      switch (family, byte) {
      case (_, 48...57), (_, 65...90), (_, 97...122): true
      case (.meeting, 0x21...0x7E): true
      case (.webinar, _): specials.contains(byte)
      case (.meeting, _): false
      }
    }
    if !isAllowed { fields.refuse("password") }
  }

  /// "You can't patch a single field in recurrence" (forum 17076): the object is wanted whole.
  private static func requireWhole(_ fields: inout ZoomFields) {
    let type = fields.object["type"]?.integer
    var missing: [String] = []
    if type == 2, !fields.has("weekly_days") { missing.append("weekly_days") }
    if type == 3, !fields.has("monthly_day"), !fields.has("monthly_week") {
      missing.append("monthly_day")
    }
    if !fields.has("end_times"), !fields.has("end_date_time") { missing.append("end_times") }
    for name in missing { fields.refuse(name) }
  }

  /// At most 10, keys of 64 and values of 256 characters; PATCH only (docs/providers.md, Zoom 2.2).
  private mutating func readCustomKeys(_ fields: inout ZoomFields, _ settings: JSONValue) {
    guard let keys = settings["custom_keys"] else { return }
    let list = keys.list ?? []
    let isGood = list.allSatisfy {
      Rules.length($0["key"]?.text ?? "") <= 64 && Rules.length($0["value"]?.text ?? "") <= 256
        && $0["key"]?.text != nil && $0["value"]?.text != nil
    }
    if keys.list == nil || list.count > 10 || !isGood { fields.refuse("settings.custom_keys") }
    customKeys = keys
  }

  private mutating func readTrackingFields(_ fields: inout ZoomFields) {
    guard let list = fields.list("tracking_fields") else { return }
    if !list.allSatisfy({ $0["field"]?.text != nil && $0["value"]?.text != nil }) {
      fields.refuse("tracking_fields")
    }
    trackingFields = .list(list)
  }
}
