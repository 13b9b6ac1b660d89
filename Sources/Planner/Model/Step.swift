package import CivilTime
package import Diagnostics
package import Domain

/// What a plan does to one address: ordered data that can be compared, stored and printed.
package struct Step: Hashable, Sendable {
  package var address: Address
  package var action: Action
  package var kind: StepKind
  package var account: String
  /// Empty when there is none.
  package var host: String
  /// The course, for grouping.
  package var group: String
  package var title: String
  package var reason: Reason
  /// It is not begun before then; `nil`: it is done now.
  package var notBefore: Instant?
  /// When the room it concerns opens next; recording it does not wait for that.
  package var opensAt: Instant?
  /// The soonest future start it concerns: soonest class first.
  package var startsAt: Instant?
  /// The soonest future start that is another one afterwards, or goes; ``startsAt`` unless only
  /// some dates change.
  package var firstChange: Instant?
  package var changes: [FieldChange]
  /// How it is made of remote objects, when that needs saying ("65 dates, 2 series").
  package var notes: [String]
  /// The line that asked for it.
  package var origin: Place
  package var requests: RequestCounts
  package var target: Target
  /// What stands in the way; `nil`: nothing does.
  package var blocked: Blocker?
  /// The dates of its remote objects that are held now or within a day: a run may last until they
  /// begin. Empty where running classes are not left alone.
  package var sessions: [SessionSpan] = []
  /// Dates on which its host holds too much; `nil`: none.
  package var clash: HostClash?
  /// Who gets a link and who loses one.
  package var people: PeopleChange

  package init(
    address: Address, action: Action, kind: StepKind, account: String, host: String,
    group: String, title: String, reason: Reason, notBefore: Instant?, opensAt: Instant?,
    startsAt: Instant?,
    changes: [FieldChange], notes: [String], origin: Place, requests: RequestCounts,
    target: Target, blocked: Blocker?
  ) {
    self.address = address
    self.action = action
    self.kind = kind
    self.account = account
    self.host = host
    self.group = group
    self.title = title
    self.reason = reason
    self.notBefore = notBefore
    self.opensAt = opensAt
    self.startsAt = startsAt
    firstChange = startsAt
    self.changes = changes
    self.notes = notes
    self.origin = origin
    self.requests = requests
    self.target = target
    self.blocked = blocked
    people = PeopleChange(from: nil, to: nil)
  }
}

extension Step {
  /// Everything that wants saying of it beside its changes, in sentences.
  package var remarks: [String] { notes + [clash?.text].compactMap(\.self) }
}
