import CivilTime
import Domain
import Ports

extension ZoomConversion {
  /// The body that makes a meeting or webinar.
  func body(creating spec: RemoteSpec, mark: Mark) throws(ProviderError) -> JSONValue {
    let type = try type(of: spec)
    var members = attributes(of: spec, mark: mark)
    members["type"] = .number(type.rawValue)
    members.merge(timing(of: spec)) { _, timing in timing }
    members.merge(passcode(of: spec.attributes, purpose: .create)) { _, passcode in passcode }
    let settings = settings(of: spec.attributes, type: type, purpose: .create)
    return complete(members, settings: settings, extra: spec.attributes.settings.extra)
  }

  /// The body that changes one.
  ///
  /// A series repeats its whole recurrence, start, zone and length: Zoom otherwise takes the last
  /// date for the start (laravel-zoom#39). Since it ignores a start in the past, a series that has
  /// begun repeats only the dates still to come, and only when its times change. A single meeting
  /// sends its times only to change them.
  func body(
    updating spec: RemoteSpec, mark: Mark, timing change: TimingChange, now: Instant
  ) throws(ProviderError) -> JSONValue {
    let type = try type(of: spec)
    var members = attributes(of: spec, mark: mark)
    if let rest = try rest(of: spec, change, after: now) {
      members["type"] = .number(type.rawValue)
      members.merge(timing(of: rest)) { _, timing in timing }
    }
    members.merge(passcode(of: spec.attributes, purpose: .update)) { _, passcode in passcode }
    let settings = settings(of: spec.attributes, type: type, purpose: .update)
    return complete(members, settings: settings, extra: spec.attributes.settings.extra)
  }

  /// What an update says of the times; `nil`: nothing.
  private func rest(
    of spec: RemoteSpec, _ change: TimingChange, after now: Instant
  ) throws(ProviderError) -> RemoteSpec? {
    guard case .series(let series) = spec.timing else {
      return change == .rewrites ? spec : nil
    }
    guard let zone = zones.zone(named: spec.attributes.zone) else {
      throw .unknownZone(spec.attributes.zone)
    }
    if zone.instant(of: series.start).instant > now { return spec }
    guard change == .rewrites, let rest = series.rest(after: now, in: zone) else { return nil }
    return RemoteSpec(attributes: spec.attributes, timing: .series(rest))
  }

  private func type(of spec: RemoteSpec) throws(ProviderError) -> ZoomType {
    guard let type = ZoomType(kind: spec.attributes.kind, timing: spec.timing) else {
      throw .rejected(
        Rejection(
          kind: .invalid, code: "kind",
          message: "Zoom has meetings and webinars, and no rooms that open and close."))
    }
    return type
  }

  private func attributes(of spec: RemoteSpec, mark: Mark) -> [String: JSONValue] {
    [
      "topic": .text(spec.attributes.title),
      "agenda": .text(
        AgendaMark.agenda(marking: mark, description: spec.attributes.description)),
    ]
  }

  private func timing(of spec: RemoteSpec) -> [String: JSONValue] {
    switch spec.timing {
    case .single(let start, let minutes):
      return times(start: start, minutes: minutes, zone: spec.attributes.zone)
    case .series(let series):
      var members = times(
        start: series.start, minutes: series.minutes, zone: spec.attributes.zone)
      members["recurrence"] = recurrence(of: series)
      return members
    case .standing, .window:
      return [:]
    }
  }

  /// Local time and zone: without `Z`, or Zoom reads UTC, and never with an offset, which it
  /// ignores.
  private func times(
    start: CivilDateTime, minutes: Int, zone: String
  ) -> [String: JSONValue] {
    [
      "start_time": .text("\(start):00"), "timezone": .text(zone), "duration": .number(minutes),
    ]
  }

  private func recurrence(of series: Series) -> JSONValue {
    switch series.rule {
    case .daily(let every):
      return .fields([
        "type": .number(1), "repeat_interval": .number(every), "end_times": .number(series.count),
      ])
    case .weekly(let every, let days):
      // Zoom counts from Sunday, 1, to Saturday, 7.
      let numbers = days.map { Int($0.rawValue) % 7 + 1 }.sorted()
      return .fields([
        "type": .number(2), "repeat_interval": .number(every), "end_times": .number(series.count),
        "weekly_days": .text(numbers.map { String($0) }.joined(separator: ",")),
      ])
    }
  }

  private func passcode(
    of attributes: RemoteAttributes, purpose: Purpose
  ) -> [String: JSONValue] {
    let passcode = ZoomPasscode.passcode(of: attributes, key: key)
    var members: [String: JSONValue] = ["password": .text(passcode ?? "")]
    if passcode == nil, purpose == .create {
      // Left alone, Zoom makes one up. An update has no such member.
      let name = attributes.kind == .webinar ? "default_passcode" : "default_password"
      members[name] = .truth(false)
    }
    return members
  }

  /// Lays the provider's own fields over ours: members of the body by their name, all others below
  /// `settings`.
  private func complete(
    _ members: [String: JSONValue], settings: [String: JSONValue], extra: [ProviderField]
  ) -> JSONValue {
    let isTopLevel = { (field: ProviderField) in ZoomFields.topLevel.contains(field.name) }
    let settings = JSONValue.fields(settings)
      .merging(JSONValue(.fields(extra.filter { !isTopLevel($0) })))
    let body = JSONValue.fields(members)
      .merging(JSONValue(.fields(extra.filter(isTopLevel))))
    guard settings != .fields([:]) else { return body }
    return body.merging(.fields(["settings": settings]))
  }

  /// What a body is for.
  enum Purpose: Hashable, Sendable {
    case create, update
  }
}
