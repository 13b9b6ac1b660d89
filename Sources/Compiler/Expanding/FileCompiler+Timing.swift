import CivilTime
import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// The dates of a meeting, and the texts they come from; `nil` when it has none, which is reported
  /// unless it is meant.
  mutating func timing(
    _ fields: MeetingFields, _ kind: MeetingKind, of declaration: Declaration
  ) -> (timing: Timing, times: [BookedTime])? {
    let when = fields.when
    guard let rule = rule(when, of: declaration) else { return nil }
    checkRefinements(when, of: rule)
    switch rule {
    case .unscheduled(let node):
      reader.report(
        node.finding(
          .unscheduled,
          "'\(schedule.address)/\(declaration.name.value.text)' has no time yet, so nothing is made",
          severity: .note))
      file.unscheduled.append(unscheduled(declaration, fields))
      return nil
    case .standing:
      return (Self.timing(.standing, [], kind, fields.settings), [])
    case .at, .weekly, .daily, .monthly, .recurrence:
      let zone = when.zone?.value ?? self.zone
      guard let made = expansion(of: rule, when, in: zone),
        let occurrences = refined(made, by: when)
      else { return nil }
      let starts = occurrences.map { zone.instant(of: $0.start) }
      checkClock(occurrences, starts, made, when, in: zone)
      let shape: Timing.Shape = when.oneLink?.value.isTrue == true ? .standing : .scheduled
      return (
        Self.timing(shape, occurrences, kind, fields.settings),
        bookedTimes(occurrences, starts, made, when)
      )
    }
  }

  private func unscheduled(
    _ declaration: Declaration, _ fields: MeetingFields
  ) -> UnscheduledMeeting {
    UnscheduledMeeting(
      address: Address(head: schedule.address, name: declaration.name.value.text),
      title: fields.title?.value.text ?? standardTitle(declaration), group: file.group,
      teachers: moderators, origin: declaration.name.node.span.place)
  }

  private static func timing(
    _ shape: Timing.Shape, _ occurrences: [Occurrence], _ kind: MeetingKind,
    _ settings: SettingFields
  ) -> Timing {
    // Only rooms are opened and closed.
    guard kind == .room else {
      return Timing(shape: shape, occurrences: occurrences, openBefore: 0, closeAfter: 0)
    }
    return Timing(
      shape: shape, occurrences: occurrences,
      openBefore: settings.openBefore?.value.minutes ?? standardOpenBefore,
      closeAfter: settings.closeAfter?.value.minutes ?? standardCloseAfter)
  }

  /// How long before the start a room opens, and after the end it closes, when nobody says so:
  /// people come early, and questions come late.
  static let standardOpenBefore = 15
  static let standardCloseAfter = 30
}
