import ArgumentParser
import Domain
import Engine
import Ports
import Providers

/// The forms in which links are shown.
enum LinksFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json
}

/// `rooster links ADDRESS`: who joins by which link.
struct LinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Print join links, one for each person, for moderators and participants.",
    discussion: """
      Room links follow from the address and the workspace key, so they can be printed months ahead.
      Zoom's are asked of Zoom. Links let their bearer in: treat the output as a secret.
      """)

  @Argument(help: "The meeting, such as CS101/lecture.")
  var address: String

  @Option(help: "text, csv or json.")
  var format: LinksFormat = .text

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let tree = await session.read()
      let (workspace, desired) = try session.check(await session.compile(tree, recorded: []))
      guard let meeting = desired.meeting(at: Address(address)) else {
        throw CommandFailure(
          "there is no meeting '\(address)'", hint: desired.suggestion(for: address))
      }
      let listing = try LinkListing(
        session: session, tree: tree, workspace: workspace, address: Address(address),
        meeting: meeting)
      let view = LinksView(address: Address(address), links: try await listing.links())
      switch format {
      case .text:
        session.console.result(
          view.text(style: session.console.style, width: session.console.tableWidth))
      case .csv: session.console.result(view.csv)
      case .json: session.console.result(view.json)
      }
    }
  }
}
