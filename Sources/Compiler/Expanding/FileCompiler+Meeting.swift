import CivilTime
import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// The attributes of a meeting; `nil` when they cannot be known, which is reported.
  mutating func meeting(_ parts: MeetingParts) -> Meeting? {
    let address = Address(head: schedule.address, name: parts.declaration.name.value.text)
    let registrants = registrants(parts)
    guard let host = host(parts) else { return nil }
    let zone = parts.fields.when.zone?.value ?? self.zone
    var meeting = Meeting(
      kind: parts.kind, account: parts.account.name, group: file.group,
      title: title(parts), description: "", host: host,
      alternativeHosts: alternativeHosts(parts.kind, host), zone: zone.name, timing: parts.timing,
      settings: settings(parts), moderators: moderators, registrants: registrants,
      panelists: Roster.union([parts.fields.panelists?.value.map(\.value) ?? []]),
      page: schedule.page?.value.text, isProtected: parts.fields.protect?.value.isTrue ?? false,
      attendance: parts.fields.attendance?.value.sheet,
      announcements: [], movedFrom: movedFrom(parts.fields, at: address))
    if let title = parts.fields.title { meeting.title = text(title, of: meeting, in: zone) }
    if let text = parts.fields.description {
      meeting.description = self.text(text, of: meeting, in: zone)
    }
    if let announce = parts.fields.announce {
      meeting.announcements = announcements(announce.value, of: meeting, at: address, in: zone)
    }
    return meeting
  }

  /// The title as it is written, or the standard one, which a title with tags may name.
  private func title(_ parts: MeetingParts) -> String {
    guard let written = parts.fields.title?.value.text, !Self.hasTags(written) else {
      return standardTitle(parts.declaration)
    }
    return written
  }

  private static func hasTags(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "{")) }

  /// `course title: Key`, with `office-hours` as `Office hours`.
  func standardTitle(_ declaration: Declaration) -> String {
    var name = String.UnicodeScalarView()
    for scalar in declaration.name.value.text.unicodeScalars {
      // Names are ASCII: the difference of the cases is one bit.
      let isFirst = name.isEmpty && ("a"..."z").contains(scalar)
      let upper = isFirst ? Unicode.Scalar(UInt8(scalar.value & 0x5F)) : scalar
      name.append(scalar == "-" || scalar == "_" ? " " : upper)
    }
    return "\(schedule.title?.value.text ?? schedule.address): \(String(name))"
  }

  /// Text for people, with the values that it names.
  private mutating func text(
    _ text: Located<Words>, of meeting: Meeting, in zone: Zone
  ) -> String {
    guard Self.hasTags(text.value.text) else { return text.value.text }
    let rendered = MustacheText.render(
      text.node.text, context: context(meeting, in: zone), at: text.node)
    reader.report(rendered.findings)
    return String(rendered.text.trimmed)
  }

  private func alternativeHosts(_ kind: MeetingKind, _ host: HostChoice) -> [String] {
    guard kind != .room else { return [] }
    var taken: Set<String> = []
    if case .user(let email) = host { taken.insert(email.lowercased()) }
    return schedule.coaches.map(\.value.email)
      .filter { taken.insert($0.lowercased()).inserted }
      .sorted { $0.lowercased() < $1.lowercased() }
  }

  /// The people of a meeting: its own lists or those of the course; `nil`: there is no list.
  private mutating func registrants(_ parts: MeetingParts) -> [Person]? {
    var people = self.registrants
    if let own = parts.fields.registrants {
      var gathering = PeopleGathering(surroundings, for: schedule, in: term)
      people = gathering.gather(own.value, &reader).map { withoutModerators($0) }
      file.dependencies += gathering.dependencies
    }
    guard let registration = parts.fields.settings.registration else { return people }
    switch registration.value.option {
    case .open: return people
    case .none: return nil
    case .list:
      if people == nil, parts.fields.with == nil {
        reader.report(
          registration.node.finding(
            .noPeople, "there is no list of people",
            hint: "add 'registrants:' with a list, or write 'registration: open'"))
      }
      return people
    }
  }

  private mutating func movedFrom(_ fields: MeetingFields, at address: Address) -> Address? {
    guard let written = fields.movedFrom else { return nil }
    let parts = written.value.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts.contains(where: \.isEmpty),
      parts.allSatisfy({ Self.isAddressPart($0) })
    else {
      reader.report(
        written.node.finding(
          .badMovedFrom, "'\(written.value.text)' is not an address",
          hint: "write the old one, such as \(schedule.address)/lecture-1"))
      return nil
    }
    let old = Address(written.value.text)
    guard old != address else {
      reader.report(
        written.node.finding(
          .badMovedFrom, "this is the address the meeting has", hint: "delete the line"))
      return nil
    }
    file.renames.append(Rename(from: old, place: written.node.related("it is named here")))
    return old
  }

  // The head of a user's file is an e-mail address.
  private static func isAddressPart(_ part: Substring) -> Bool {
    (try? Name(reading: part)) != nil || (try? Email(reading: part)) != nil
  }
}
