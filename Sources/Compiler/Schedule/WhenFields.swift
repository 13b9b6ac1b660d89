import CivilTime

/// When people meet, as it is written.
struct WhenFields: Sendable {
  var at: Located<[Located<Moment>]>?
  var weekly: Located<[Located<WeeklySlot>]>?
  var daily: Located<[Located<ClockRange>]>?
  var monthly: Located<[Located<MonthlyTime>]>?
  var rule: Located<RecurrenceRule>?
  var standing: Located<Truth>?
  var unscheduled: Located<Truth>?

  var weeks: Located<WeekSelection>?
  var every: Located<Interval>?
  var except: [Located<ExceptedTime>] = []
  var also: [ExtraTime] = []
  var moved: [MovedTime] = []
  var zone: Located<Zone>?
  var from: Located<CivilDate>?
  var until: Located<CivilDate>?
  var lasts: Located<Length>?
  var oneLink: Located<Truth>?

  /// Keys that are there and could not be read: what they are about is no second mistake.
  var unread: [MeetingKey] = []

  /// Whether something here says when people meet.
  var hasRule: Bool {
    at != nil || weekly != nil || daily != nil || monthly != nil || rule != nil
      || standing?.value.isTrue == true || unscheduled?.value.isTrue == true
  }

  /// Takes what is not stated here from `base`; of two rules, the own one counts whole.
  mutating func fill(from base: WhenFields) {
    if !hasRule {
      at = base.at
      weekly = base.weekly
      daily = base.daily
      monthly = base.monthly
      rule = base.rule
      standing = standing ?? base.standing
      unscheduled = unscheduled ?? base.unscheduled
    }
    weeks = weeks ?? base.weeks
    every = every ?? base.every
    if except.isEmpty { except = base.except }
    if also.isEmpty { also = base.also }
    if moved.isEmpty { moved = base.moved }
    zone = zone ?? base.zone
    from = from ?? base.from
    until = until ?? base.until
    lasts = lasts ?? base.lasts
    oneLink = oneLink ?? base.oneLink
  }
}
