import ArgumentParser
import Domain
import Ports

/// `rooster status`: what is stored.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract:
      "Show what is recorded: state, remote ids, next occurrence, what is overdue or failed.")

  @Argument(help: "Only these addresses, and what is below them.")
  var addresses: [String] = []

  @Option(help: "text or json.")
  var format: TextOrJSON = .text

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let tree = await session.read()
      let location = try session.stateLocation(tree)
      let store = try location.openForReading()
      let records: [Record]
      let due: [DueItem]
      let intents: [Intent]
      let now = session.clock.now()
      do throws(StoreError) {
        records = try store.allRecords()
        due = try store.due(at: now)
        intents = try store.openIntents()
      } catch {
        throw CommandFailure(storeError: error, path: location.path)
      }
      let shown = records.filter { AddressFilter(addresses).matches($0.address) }
      guard !shown.isEmpty || addresses.isEmpty else {
        throw CommandFailure(
          "nothing is recorded at \(addresses.joined(separator: ", "))",
          hint: "`rooster status` without an address lists everything")
      }
      let view = StatusView(
        records: shown, due: due, inDoubt: Set(intents.map(\.address)), now: now,
        zone: try session.workspaceZone(tree), zones: session.zones(of: shown))
      switch format {
      case .json: session.console.result(view.json)
      case .text:
        session.console.result(
          view.text(style: session.console.style, width: session.console.tableWidth))
      }
    }
  }
}

/// Picks addresses by name: the address itself, or everything of a course.
struct AddressFilter {
  private let names: [String]

  init(_ names: [String]) {
    self.names = names
  }

  func matches(_ address: Address) -> Bool {
    let text = address.description
    return names.isEmpty
      || names.contains { text == $0 || text.hasPrefix("\($0)/") || text.hasPrefix("\($0)@") }
  }
}
