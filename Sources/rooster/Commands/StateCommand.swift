import ArgumentParser
import Domain
import Platform
import Ports

/// `rooster state …`: the store itself.
struct StateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Look after the stored state.",
    subcommands: [StateUnlockCommand.self])
}

/// `rooster state unlock`: takes away a lock whose holder is gone for good.
struct StateUnlockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock", abstract: "Take away a lock whose holder is gone for good.",
    discussion: """
      Locks of processes that ended on this machine, and locks that nobody renewed for five minutes,
      are taken over without this. Two applies at a time could make things twice: be sure.
      """)

  @Flag(help: "Take it even from a process that is still there.")
  var force = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let location = try session.stateLocation(await session.read())
      guard try location.exists() else {
        throw CommandFailure("there is no state at \(location.path)")
      }
      let store = try location.openForWriting(entropy: session.entropy)
      do throws(StoreError) {
        guard let lock = try store.currentLock() else {
          session.console.result("The state is not locked.")
          return
        }
        let facts = ProcessFacts.current()
        let isHere = lock.holder.machine == facts.machine
        guard force || !isHere || !ProcessFacts.isRunning(lock.holder.process) else {
          throw StoreError.locked(by: lock.holder.description, since: lock.since)
        }
        try store.unlock(lock.holder)
        session.console.result(
          "Unlocked; it was held by \(lock.holder.description) since \(lock.since).")
      } catch .locked(let holder, let since) {
        throw CommandFailure(
          "\(holder) holds the lock since \(since), and that process is still there",
          hint: "wait for it to end; if it hangs for good, end it, or use --force")
      } catch {
        throw CommandFailure(storeError: error, path: location.path)
      }
    }
  }
}
