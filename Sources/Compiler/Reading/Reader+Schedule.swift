import Diagnostics
import Domain
import YAML

extension Reader {
  /// A whole schedule file; `nil` when it does not say what it is about.
  mutating func schedule(_ root: Node, path: String) -> Schedule? {
    guard root.kind == .mapping else { return nil }
    let head = head(root)
    // Without a head the rest is read for its findings; the place stands for the missing name.
    var schedule = Schedule(
      path: path, node: root, head: head ?? Located(.global(""), at: root))
    for (keyNode, value) in root.entries {
      if isUnindented(keyNode, value) { continue }
      guard let key = key(keyNode, of: ScheduleKey.self) else { continue }
      read(key, value, into: &schedule)
    }
    return head == nil ? nil : schedule
  }

  private mutating func read(_ key: ScheduleKey, _ node: Node, into schedule: inout Schedule) {
    switch key {
    case .course, .user, .global: break
    case .title: schedule.title = value(node)
    case .term: schedule.term = value(node)
    case .session: schedule.session = value(node)
    case .group: schedule.group = value(node)
    case .teachers: schedule.teachers = people(node)?.value ?? []
    case .coaches: schedule.coaches = people(node)?.value ?? []
    case .registrants: schedule.registrants = registrants(node)
    case .page: schedule.page = value(node)
    case .zone: schedule.zone = zone(node)
    case .meetings: schedule.declarations += declarations(node, in: .meetings)
    case .webinars: schedule.declarations += declarations(node, in: .webinars)
    case .announcements: schedule.announcements = announcements(node)
    }
  }

  private mutating func head(_ root: Node) -> Located<Head>? {
    var found: (key: Node, head: Located<Head>?)?
    for (keyNode, value) in root.entries {
      let head: Located<Head>?
      switch ScheduleKey(keyNode) {
      case .course: head = self.value(value, as: Name.self).map { $0.map { .course($0.text) } }
      case .user: head = self.value(value, as: Email.self).map { $0.map { .user($0.text) } }
      case .global: head = self.value(value, as: Name.self).map { $0.map { .global($0.text) } }
      case .title, .term, .session, .group, .teachers, .coaches, .registrants, .page, .zone,
        .meetings, .webinars, .announcements, nil:
        continue
      }
      if let found {
        report(
          keyNode.finding(
            .severalHeads, "a file is about one thing, and this one is about two",
            hint: "make a second file of what belongs to '\(keyNode.text)'",
            related: [found.key.related("the first is here")]))
      } else {
        found = (keyNode, head)
      }
    }
    guard let found else {
      if !Self.hasMisspeltHead(root) {
        report(
          root.finding(
            .noHead, "the file does not say what it is about",
            hint: "add a line 'course: CS101', 'user: ada@example.edu' or 'global: ID'"))
      }
      return nil
    }
    return found.head
  }

  // An unknown key that is nearly a head is one mistake and not two.
  private static func hasMisspeltHead(_ root: Node) -> Bool {
    root.entries.contains { key, _ in
      guard ScheduleKey(key) == nil else { return false }
      let known = ScheduleKey.allCases.map(\.rawValue)
      let meant = Suggestion.nearest(to: key.text, among: known)
      return meant.map { ["course", "user", "global"].contains($0) } ?? false
    }
  }

  // A meeting at the beginning of a line, below an empty `meetings:`.
  private mutating func isUnindented(_ key: Node, _ value: Node) -> Bool {
    guard value.kind == .mapping, ScheduleKey(key) == nil,
      value.entries.contains(where: { MeetingKey($0.key) != nil })
    else { return false }
    report(
      key.finding(
        .misplacedKey, "'\(key.text)' is a meeting and stands at the beginning of a line",
        hint: "write it below 'meetings:' and indent it and its keys by two spaces"))
    return true
  }

  private mutating func declarations(
    _ node: Node, in section: Declaration.Section
  ) -> [Declaration] {
    guard let entries = entries(node, of: "'\(section.rawValue)'") else { return [] }
    guard !hasTooMany(entries, at: node) else { return [] }
    var declarations: [Declaration] = []
    declarations.reserveCapacity(entries.count)
    for (keyNode, value) in entries {
      if isMisplaced(keyNode, value, in: section) { continue }
      let name = self.value(keyNode, as: Name.self)
      // What stands below a bad name is read all the same: its mistakes are to be told at once too.
      let fields = meetingFields(value, owner: "'\(keyNode.text)'")
      guard let name, isUsable(name) else { continue }
      declarations.append(Declaration(section: section, name: name, fields: fields, node: value))
    }
    return declarations
  }

  // `meetings: { weekly: … }`: the name of the meeting was forgotten.
  private mutating func isMisplaced(
    _ key: Node, _ value: Node, in section: Declaration.Section
  ) -> Bool {
    guard value.kind != .mapping, MeetingKey(key) != nil else { return false }
    report(
      key.finding(
        .misplacedKey, "'\(key.text)' stands where the name of a meeting goes",
        hint: "give the meeting a name such as 'lecture:' and indent its keys below it"))
    return true
  }

  private mutating func isUsable(_ name: Located<Name>) -> Bool {
    guard Name.reserved.contains(name.value.text) else { return true }
    report(
      name.node.finding(
        .notAName, "'\(name.value.text)' has a meaning of its own in addresses",
        hint: "choose another name for the meeting"))
    return false
  }

  private mutating func announcements(_ node: Node) -> [AnnouncementFields] {
    guard let entries = entries(node, of: "'announcements'") else { return [] }
    var announcements: [AnnouncementFields] = []
    for (keyNode, value) in entries {
      guard let name = self.value(keyNode, as: Name.self),
        let keys = self.entries(value, of: "'\(name.value.text)'")
      else { continue }
      announcements.append(announcement(name, keys, of: value))
    }
    return announcements
  }

  private mutating func announcement(
    _ name: Located<Name>, _ entries: NodeEntries, of node: Node
  ) -> AnnouncementFields {
    var fields = AnnouncementFields(name: name, node: node)
    for (keyNode, value) in entries {
      guard let key = key(keyNode, of: AnnouncementKey.self) else { continue }
      switch key {
      case .template: fields.template = self.value(value)
      case .title: fields.title = self.value(value)
      case .text: fields.text = self.value(value)
      case .visible: fields.visible = self.value(value)
      case .audience: fields.audience = values(value)
      case .channels: fields.channels = values(value)
      case .language: fields.language = self.value(value)
      }
    }
    return fields
  }
}

/// The keys of an announcement in a schedule file.
enum AnnouncementKey: String, KeySet {
  case template, title, text, visible, audience, channels, language

  static var owner: String { "an announcement" }
}
