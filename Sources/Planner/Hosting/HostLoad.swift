package import Domain

/// One host and what the host holds.
package struct HostLoad: Hashable, Sendable {
  package var email: String
  /// Whether `rooster.yaml` lists the host.
  package var isDeclared: Bool
  /// How many meetings at a time the host runs.
  package var capacity: Int
  /// The people of the webinar licence; `nil`: no such licence.
  package var webinar: Int?
  /// By address.
  package var classes: [HostedClass]
  /// The most classes at one moment.
  package var atOnce: Int
  /// What the day of the host holds; `nil`: the provider has no such limit.
  package var quota: HostQuota?

  /// The minutes of all dates.
  package var minutes: Int { classes.reduce(0) { $0 + $1.minutes } }
  /// The number of all dates.
  package var dates: Int { classes.reduce(0) { $0 + $1.dates.count } }
}

/// A class that has a host.
package struct HostedClass: Hashable, Sendable {
  package var address: Address
  package var title: String
  /// The course, for people.
  package var group: String
  package var kind: MeetingKind
  /// Whether the files name the host; the host was given out otherwise.
  package var isNamed: Bool
  /// The dates to come.
  package var dates: [HostedDate]
  /// Those of them on which the host holds more than is possible.
  package var clashes: [HostedDate]

  /// The minutes of all dates.
  package var minutes: Int { dates.reduce(0) { $0 + $1.minutes } }
}
