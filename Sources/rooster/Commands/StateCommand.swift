import ArgumentParser
import Domain
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

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let location = try session.stateLocation(await session.read())
      let store = try location.openForWriting(entropy: session.entropy)
      do throws(StoreError) {
        guard let lock = try store.currentLock() else {
          session.console.result("The state is not locked.")
          return
        }
        try store.unlock(lock.holder)
        session.console.result(
          "Unlocked; it was held by \(lock.holder.description) since \(lock.since).")
      } catch {
        throw CommandFailure(storeError: error, path: location.path)
      }
    }
  }
}
