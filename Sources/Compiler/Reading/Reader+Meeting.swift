import Domain
import YAML

extension Reader {
  /// The keys of a meeting, a webinar, a preset or of defaults.
  mutating func meetingFields(_ node: Node, owner: @autoclosure () -> String) -> MeetingFields {
    var fields = MeetingFields()
    fields.node = node
    guard let entries = entries(node, of: owner()) else { return fields }
    for (keyNode, value) in entries {
      guard let key = key(keyNode, of: MeetingKey.self) else { continue }
      let errors = errorCount
      read(key, value, into: &fields)
      // A value that is missing is a finding already, of YAML.
      let isUnread = errorCount > errors || value.isMissing
      if isUnread, MeetingKey.times.contains(key) { fields.when.unread.append(key) }
    }
    return fields
  }

  // One table of all keys, long because the language has so many.
  private mutating func read(_ key: MeetingKey, _ node: Node, into fields: inout MeetingFields) {
    switch key {
    case .at: fields.when.at = values(node)
    case .weekly: fields.when.weekly = values(node)
    case .daily: fields.when.daily = values(node)
    case .monthly: fields.when.monthly = values(node)
    case .rrule: fields.when.rule = value(node)
    case .standing: fields.when.standing = value(node)
    case .unscheduled: fields.when.unscheduled = value(node)
    case .weeks: fields.when.weeks = weeks(node)
    case .every: fields.when.every = value(node)
    case .except: fields.when.except = values(node)?.value ?? []
    case .also: fields.when.also = extraTimes(node)
    case .moved: fields.when.moved = movedTimes(node)
    case .zone: fields.when.zone = zone(node)
    case .from: fields.when.from = value(node)
    case .until: fields.when.until = value(node)
    case .lasts: fields.when.lasts = length(node)
    case .oneLink: fields.when.oneLink = value(node)
    case .like: fields.like = value(node)
    case .on: fields.account = value(node)
    case .title: fields.title = value(node)
    case .description: fields.description = value(node)
    case .host: fields.host = value(node)
    case .panelists: fields.panelists = people(node)
    case .registrants: fields.registrants = registrants(node)
    case .with: fields.with = values(node)
    case .attendance: fields.attendance = attendance(node)
    case .announce: fields.announce = announce(node)
    case .protect: fields.protect = value(node)
    case .movedFrom: fields.movedFrom = value(node)
    case .passcode: fields.settings.passcode = value(node)
    case .waitingRoom: fields.settings.waitingRoom = value(node)
    case .muteOnEntry: fields.settings.muteOnEntry = value(node)
    case .joinBeforeHost: fields.settings.joinBeforeHost = value(node)
    case .authentication: fields.settings.authentication = value(node)
    case .recording: fields.settings.recording = value(node)
    case .maxParticipants: fields.settings.maxParticipants = value(node)
    case .guests: fields.settings.guests = value(node)
    case .lock: fields.settings.lock = values(node)
    case .slides: fields.settings.slides = slides(node)
    case .welcome: fields.settings.welcome = value(node)
    case .openBefore: fields.settings.openBefore = value(node)
    case .closeAfter: fields.settings.closeAfter = value(node)
    case .practiceSession: fields.settings.practiceSession = value(node)
    case .questionAndAnswer: fields.settings.questionAndAnswer = value(node)
    case .registration: fields.settings.registration = value(node)
    case .approval: fields.settings.approval = value(node)
    case .zoom: fields.settings.zoom = providerFields(node)
    case .bbb: fields.settings.bbb = providerFields(node)
    }
  }

  private mutating func announce(_ node: Node) -> Located<AnnounceChoice>? {
    guard let names = values(node, as: Name.self) else { return nil }
    if names.value.count == 1, names.value[0].value.text == "none", node.kind == .scalar {
      return Located(.none, at: node)
    }
    return Located(.templates(names.value.map { $0.map(\.text) }), at: node)
  }
}
