package import Domain
package import Planner
package import Ports

/// What a run asks of the world. Effects are carried out in order; those with a lane answer with an
/// event of that lane.
package enum Effect: Hashable, Sendable {
  /// One transaction; nothing that follows happens before it is on the disk.
  case commit([StateChange])
  /// Answered by ``Event/began(_:intent:)``.
  case begin(Lane, Intent)
  /// Answered by ``Event/answered(_:_:)``.
  case perform(Lane, Call)
  /// Answered by ``Event/woke(_:)``.
  case wait(Lane, untilMilliseconds: Int64)
  /// Answered by ``Event/delivered(_:_:)``.
  case publish(Lane, Publication)
  case withdraw(Lane, Delivery)
  case report(Report)
  /// The run is over.
  case finish
}

/// An announcement on its way to a channel, with what fills in its links.
package struct Publication: Hashable, Sendable {
  package var announcement: Announcement
  package var channel: String
  /// The meeting it belongs to; `nil`: none.
  package var meeting: Meeting?
  package var seed: Address
  /// The links that the provider told, one for each remote object; empty where links follow from the
  /// address, or there are none.
  package var links: [ObjectLink]

  package init(
    announcement: Announcement, channel: String, meeting: Meeting?, seed: Address,
    links: [ObjectLink]
  ) {
    self.announcement = announcement
    self.channel = channel
    self.meeting = meeting
    self.seed = seed
    self.links = links
  }
}

/// The link of one remote object, with the times it is for.
package struct ObjectLink: Hashable, Sendable {
  package var timing: RemoteTiming
  package var link: JoinLink

  package init(timing: RemoteTiming, link: JoinLink) {
    self.timing = timing
    self.link = link
  }
}

/// What people who watch a run are told.
package enum Report: Hashable, Sendable {
  case began(Step)
  case ended(Step, Ending)
  /// A lane waits for this many milliseconds, and why.
  case waiting(Lane, milliseconds: Int64, reason: String)
  case adopted(Address)
  /// The pages or feeds of a channel could not be written.
  case channelFailed(String, String)
}

/// How a step ended.
package enum Ending: Hashable, Sendable {
  case done
  /// A sentence that says what is wrong and what to do.
  case failed(String)
  /// It goes on later, and why.
  case deferred(String)
  /// It was not begun, and why.
  case notTried(String)
}
