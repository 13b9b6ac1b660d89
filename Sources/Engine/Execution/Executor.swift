import CivilTime
package import Domain
import Planner
package import Ports

/// The one loop that touches the world: it carries out what a ``Run`` asks and tells it what happened.
package struct Executor: Sendable {
  private let providers: [String: any Provider]
  private let channels: [String: any AnnouncementChannel]
  private let store: any StateStore
  private let clock: any Clock
  private let fill: @Sendable (Publication) -> Announcement
  private let report: @Sendable (Report) -> Void

  /// - Parameters:
  ///   - fill: Puts links and passcodes where an announcement has marks for them.
  ///   - report: Told what happens, in order.
  package init(
    providers: [String: any Provider], channels: [String: any AnnouncementChannel],
    store: any StateStore, clock: any Clock,
    fill: @escaping @Sendable (Publication) -> Announcement,
    report: @escaping @Sendable (Report) -> Void
  ) {
    self.providers = providers
    self.channels = channels
    self.store = store
    self.clock = clock
    self.fill = fill
    self.report = report
  }

  /// Runs to the end.
  ///
  /// - Parameter interruptions: Yields when somebody asks to stop.
  /// - Throws: When the store fails: nothing more may be done then, because it could not be written down.
  package func execute(
    _ start: Run, interruptions: AsyncStream<Void>
  ) async throws(StoreError) -> RunOutcome {
    var run = start
    let (events, feed) = AsyncStream.makeStream(of: Event.self)
    let listener = Task {
      for await _ in interruptions { feed.yield(.interrupted) }
    }
    defer { listener.cancel() }
    var calls: [Lane: Task<Void, Never>] = [:]
    feed.yield(.start)
    for await event in events {
      var pending = run.handle(event, at: moment)[...]
      while let effect = pending.popFirst() {
        if case .finish = effect {
          try await finishChannels()
          return run.outcome
        }
        do throws(StoreError) {
          try carryOut(effect, feed, &calls)
        } catch {
          // A call on its way would else be carried out after this run, beside the next one's.
          for call in calls.values { await call.value }
          throw error
        }
      }
    }
    return run.outcome
  }

  private var moment: Moment { Moment(now: clock.now(), milliseconds: clock.milliseconds()) }

  private func carryOut(
    _ effect: Effect, _ feed: AsyncStream<Event>.Continuation,
    _ calls: inout [Lane: Task<Void, Never>]
  ) throws(StoreError) {
    switch effect {
    case .commit(let changes):
      try store.commit(changes)
    case .begin(let lane, let intent):
      feed.yield(.began(lane, intent: try store.begin(intent)))
    case .perform(let lane, let call):
      calls[lane] = perform(call, in: lane, feed)
    case .wait(let lane, let deadline):
      let clock = clock
      Task {
        await clock.sleep(untilMilliseconds: deadline)
        feed.yield(.woke(lane))
      }
    case .publish(let lane, let publication):
      publish(publication, in: lane, feed)
    case .withdraw(let lane, let delivery):
      withdraw(delivery, in: lane, feed)
    case .report(let told):
      report(told)
    case .finish:
      return
    }
  }

  private func perform(
    _ call: Call, in lane: Lane, _ feed: AsyncStream<Event>.Continuation
  ) -> Task<Void, Never>? {
    guard let provider = providers[lane.account] else {
      let message = "account '\(lane.account)' is no longer declared in rooster.yaml"
      let rejection = Rejection(kind: .other, code: "account", message: message)
      feed.yield(.answered(lane, .failure(.rejected(rejection))))
      return nil
    }
    return Task {
      do throws(ProviderError) {
        feed.yield(.answered(lane, .success(try await provider.perform(call))))
      } catch {
        feed.yield(.answered(lane, .failure(error)))
      }
    }
  }

  private func publish(
    _ publication: Publication, in lane: Lane, _ feed: AsyncStream<Event>.Continuation
  ) {
    let announcement = fill(publication)
    deliver(to: publication.channel, in: lane, feed) { channel, now throws(ChannelError) in
      try await channel.publish(announcement, at: now)
    }
  }

  private func withdraw(
    _ delivery: Delivery, in lane: Lane, _ feed: AsyncStream<Event>.Continuation
  ) {
    // A channel that is no longer declared cannot take anything back.
    guard channels[delivery.channel] != nil else {
      feed.yield(.delivered(lane, .success(())))
      return
    }
    deliver(to: delivery.channel, in: lane, feed) { channel, _ throws(ChannelError) in
      try await channel.withdraw(delivery.announcement)
    }
  }

  private func deliver(
    to name: String, in lane: Lane, _ feed: AsyncStream<Event>.Continuation,
    _ action:
      @escaping @Sendable (any AnnouncementChannel, Instant) async throws(ChannelError) -> Void
  ) {
    guard let channel = channels[name] else {
      let error = ChannelError("channel '\(name)' is not declared in rooster.yaml")
      feed.yield(.delivered(lane, .failure(error)))
      return
    }
    let now = clock.now()
    Task {
      do throws(ChannelError) {
        try await action(channel, now)
        feed.yield(.delivered(lane, .success(())))
      } catch {
        feed.yield(.delivered(lane, .failure(error)))
      }
    }
  }

  /// Writes pages and feeds; what went wrong is told as a step of its own would be.
  private func finishChannels() async throws(StoreError) {
    for name in channels.keys.sorted() {
      guard let channel = channels[name] else { continue }
      do throws(ChannelError) {
        try await channel.finish(at: clock.now())
      } catch {
        report(.channelFailed(name, error.message))
      }
    }
  }
}
