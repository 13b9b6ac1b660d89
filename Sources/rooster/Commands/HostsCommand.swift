import ArgumentParser
import CivilTime
import Domain
import Planner
import Platform

/// `rooster hosts`: who hosts what, and which licences that takes.
struct HostsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosts",
    abstract: "Show who hosts what, clashes, licences needed, and the quota of the day.",
    discussion: """
      Shows the hosts as they are after the next apply. Works without secrets and without network, \
      and changes nothing.

        rooster hosts
        rooster hosts --host room-01@example.edu
        rooster hosts --at 2027-02-01T08:00:00Z --format json
      """)

  @Option(help: "text or json.")
  var format: TextOrJSON = .text

  @Option(
    help: ArgumentHelp("Only this host, with all classes and dates.", valueName: "e-mail"))
  var host: [String] = []

  @Option(help: ArgumentHelp("Only this account.", valueName: "name"))
  var account: [String] = []

  @Option(help: ArgumentHelp("Show as of this instant.", valueName: "2027-01-20T09:00:00Z"))
  var at: Instant?

  @OptionGroup var options: CommonOptions

  func run() async throws {
    try await CommandRunner.run(options, now: at) { session throws(CommandFailure) in
      let filter = HostsFilter(hosts: host, accounts: account)
      let outcome = try await session.preview(.everything)
      let report = HostReport(
        outcome.plan, recorded: outcome.recorded, desired: outcome.desired,
        context: outcome.context)
      if let complaint = filter.complaint(about: report) {
        throw CommandFailure(complaint.message, hint: complaint.hint)
      }
      let shown = filter.apply(to: report)
      switch format {
      case .json: session.console.result(HostsJSONView(report: shown).text)
      case .text:
        let look = PlanLook(
          style: session.console.style, width: session.console.width, detail: session.detail,
          zone: outcome.workspace.zone)
        let view = HostsTextView(report: shown, listsClasses: !host.isEmpty, look: look)
        session.console.result(view.text)
      }
    }
  }
}
