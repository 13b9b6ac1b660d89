import Digests
import Domain
import Glibc
import Platform
import Ports

/// One run at a time per workspace: the lock of the state, with who holds it.
struct StateLock {
  /// Far below the lease, so that one missed renewal does no harm.
  private static let renewalMilliseconds: Int64 = 60_000

  let store: any StateStore
  let location: StateLocation
  let session: Session
  private let holder: LockHolder

  init(store: any StateStore, location: StateLocation, session: Session) {
    self.store = store
    self.location = location
    self.session = session
    let facts = ProcessFacts.current()
    holder = LockHolder(
      token: Hexadecimal.encode(session.entropy.bytes(count: 16)),
      description: "apply by \(facts.user) on \(facts.machine) (process \(facts.process))",
      machine: facts.machine, process: facts.process)
  }

  func take() throws(CommandFailure) {
    do throws(StoreError) { try store.lock(holder, at: session.wallClock.now()) } catch {
      throw CommandFailure(storeError: error, path: location.path)
    }
  }

  /// Extends the lease while a long run goes on. When another process took the lock over, this one ends
  /// at once: whatever is under way is found by its mark.
  func keepRenewed() -> Task<Void, Never> {
    Task { [store, session, holder] in
      while !Task.isCancelled {
        let next = session.clock.milliseconds() + Self.renewalMilliseconds
        await session.clock.sleep(untilMilliseconds: next)
        guard !Task.isCancelled else { return }
        do throws(StoreError) {
          try store.renewLock(holder, at: session.wallClock.now())
        } catch {
          StandardStream.standardError.write(
            "\nrooster: another process took the lock of \(location.path) over; this one stops\n")
          exit(CommandFailure.Code.failed.rawValue)
        }
      }
    }
  }

  /// A lock that cannot be given back runs out by itself.
  func giveBack() {
    try? store.unlock(holder)
  }
}
