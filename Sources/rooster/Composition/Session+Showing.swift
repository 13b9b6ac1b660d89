import CivilTime
import Diagnostics
import Domain
import Engine
import Planner
import Platform
import Ports
import Sandbox

extension Session {
  /// Where secrets are read from; simulated providers need none.
  var secretVariables: any Variables {
    options.sandbox ? SimulatedSecrets() : variables
  }

  /// The way to the providers: over the network, or into the simulation.
  func httpClient() throws(CommandFailure) -> any HTTPClient {
    guard options.sandbox else { return CurlClient() }
    return try SandboxMode.client(folder: folder, zones: zones, clock: clock)
  }

  /// - Parameter isPreview: Shown before an apply: with JSON only the result counts, so it is not shown.
  func show(
    _ outcome: Planning.Outcome, format: TextOrJSON, isVerbose: Bool, isPreview: Bool = false
  ) {
    switch format {
    case .json:
      if !isPreview { PlanJSONView(plan: outcome.plan).write(to: console.result) }
    case .text:
      let view = PlanTextView(
        plan: outcome.plan, style: console.style, width: console.width,
        detail: isVerbose ? .verbose : .normal, zone: outcome.workspace.zone,
        rates: outcome.context.accounts.mapValues(\.capabilities))
      console.result(view.text)
    }
  }

  func show(_ report: RunReport, zone: Zone, format: TextOrJSON) {
    switch format {
    case .json: console.result(RunJSONView(report: report).text)
    case .text:
      let look = PlanLook(style: console.style, width: console.width, detail: detail, zone: zone)
      console.result(RunTextView(report: report, look: look).text)
    }
  }

  /// How much is told.
  var detail: Detail {
    if options.quiet { return .quiet }
    return options.verbose ? .verbose : .normal
  }
}
