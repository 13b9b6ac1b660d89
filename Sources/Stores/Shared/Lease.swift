package import CivilTime
package import Ports

/// A lock that is held, and until when it counts: the one rule by which every store decides.
package struct Lease: Hashable, Sendable {
  package var holder: LockHolder
  /// When it was taken.
  package var since: Instant
  /// When its holder last said that it is still at work; not before ``since``.
  package var renewed: Instant

  /// How many seconds a lock counts after its last renewal: a run renews between any two calls, and
  /// no call takes longer than a minute, so five minutes of silence mean that its machine is gone.
  package static let seconds = 300

  package init(holder: LockHolder, since: Instant, renewed: Instant) {
    self.holder = holder
    self.since = since
    self.renewed = renewed
  }

  /// The lease after somebody asked for the lock, with `held` as it was before.
  ///
  /// - Parameter isRunning: whether a process of this machine exists.
  /// - Throws: ``StoreError/locked(by:since:)`` when somebody else is at work.
  package static func granted(
    to holder: LockHolder, at now: Instant, held: Lease?, isRunning: (Int32) -> Bool
  ) throws(StoreError) -> Lease {
    guard let held else { return Lease(holder: holder, since: now, renewed: now) }
    if held.holder.token == holder.token {
      return Lease(holder: holder, since: held.since, renewed: now)
    }
    guard held.isOver(at: now) || held.isAbandoned(on: holder.machine, isRunning: isRunning) else {
      throw .locked(by: held.holder.description, since: held.since)
    }
    return Lease(holder: holder, since: now, renewed: now)
  }

  /// The lease after its holder said that it is still at work.
  ///
  /// - Throws: ``StoreError/locked(by:since:)`` when somebody took it over meanwhile, and
  ///   ``StoreError/other(_:)`` when somebody released it: the run has to stop in both cases.
  package static func renewed(
    by holder: LockHolder, at now: Instant, held: Lease?
  ) throws(StoreError) -> Lease {
    guard let held else {
      throw .other("the lock of this run was released by somebody else; run the command again")
    }
    guard held.holder.token == holder.token else {
      throw .locked(by: held.holder.description, since: held.since)
    }
    return Lease(holder: holder, since: held.since, renewed: now)
  }

  private func isOver(at now: Instant) -> Bool {
    renewed.seconds(until: now) >= Self.seconds
  }

  private func isAbandoned(on machine: String, isRunning: (Int32) -> Bool) -> Bool {
    holder.machine == machine && !isRunning(holder.process)
  }
}
