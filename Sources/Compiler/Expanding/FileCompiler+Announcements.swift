import CivilTime
import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// The announcements that belong to a meeting, sorted by name; only their findings, when nothing
  /// else is asked for.
  mutating func announcements(
    _ choice: AnnounceChoice, of meeting: Meeting, at address: Address, in zone: Zone
  ) -> [Announcement] {
    guard case .templates(let names) = choice else { return [] }
    let context = context(meeting, in: zone)
    var announcements: [Announcement] = []
    var known: Set<String> = []
    for name in names where known.insert(name.value).inserted {
      guard let template = template(named: name) else { continue }
      let address = address.announcement(name.value)
      switch surroundings.purpose {
      case .findings:
        reader.report(template.check(context, address: address))
      case .desiredState:
        let rendered = template.render(context, address: address)
        reader.report(rendered.findings)
        announcements.append(rendered.announcement)
      }
    }
    return announcements.sorted { $0.address < $1.address }
  }

  /// An announcement of the file itself; `nil` is reported.
  mutating func announcement(_ fields: AnnouncementFields) -> Announcement? {
    let address = Address(schedule.address).announcement(fields.name.value.text)
    checkTexts(of: fields)
    checkChannels(of: fields)
    guard var announcement = base(of: fields, at: address) else { return nil }
    let context = context(nil, in: zone)
    if let title = fields.title {
      let rendered = MustacheText.render(title.value.text, context: context, at: title.node)
      reader.report(rendered.findings)
      announcement.title = rendered.text
    }
    if let audience = fields.audience {
      announcement.audience = Audience.allCases.filter { option in
        audience.value.contains { $0.value.option == option }
      }
    }
    if let channels = fields.channels {
      announcement.channels = Set(channels.value.map(\.value.text)).sorted()
    }
    if let language = fields.language { announcement.language = language.value.text }
    if let days = fields.visible?.value {
      let end = CivilDateTime(days.last.adding(days: 1), .midnight)
      announcement.visibleFrom = zone.instant(of: CivilDateTime(days.first, .midnight)).instant
      announcement.visibleUntil = zone.instant(of: end).instant
    }
    return announcement
  }

  /// The announcement as its template has it, or with the text that is written in place.
  private mutating func base(
    of fields: AnnouncementFields, at address: Address
  ) -> Announcement? {
    let context = context(nil, in: zone)
    if let name = fields.template {
      guard let template = template(named: name.map(\.text)) else { return nil }
      let rendered = template.render(context, address: address)
      reader.report(rendered.findings)
      return rendered.announcement
    }
    guard let text = fields.text, fields.title != nil, fields.channels != nil else { return nil }
    let rendered = MustacheText.render(
      text.node.text, context: context, at: text.node, as: .markdown)
    reader.report(rendered.findings)
    return Announcement(
      address: address, title: "", text: String(rendered.text.trimmed), audience: [.everyone],
      channels: [], language: surroundings.workspace.language, visibleFrom: nil,
      visibleUntil: nil, reminders: [], events: [], zone: zone.name, group: file.group)
  }

  private mutating func template(named name: Located<String>) -> AnnouncementTemplate? {
    if let template = surroundings.templates.announcement(named: name.value) { return template }
    let folder = "\(surroundings.tree.templates)/announcements"
    // A template that could not be read has been reported where it is.
    guard surroundings.tree.files["\(folder)/\(name.value).md"] == nil else { return nil }
    let names = surroundings.templates.announcementNames
    reader.report(
      name.node.finding(
        .unknownTemplate, "there is no announcement '\(name.value)' in \(folder)",
        hint: Suggestion.hint(for: name.value, among: names)
          ?? (names.isEmpty
            ? "write its text into \(folder)/\(name.value).md"
            : "there are \(names.joined(separator: ", "))")))
    return nil
  }
}
