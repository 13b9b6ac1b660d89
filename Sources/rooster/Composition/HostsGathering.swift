import CivilTime
import Domain
import Planner
import Ports

/// Makes a plan of all files and reads from it who hosts what.
struct HostsGathering {
  let session: Session

  /// The report, and the zone in which it is read.
  func report() async throws(CommandFailure) -> (HostReport, Zone) {
    let tree = await session.read()
    let location = try session.stateLocation(tree)
    let store = try location.openForReading()
    let secrets = SecretReading(
      files: session.files, folder: session.folder, variables: session.secretVariables)
    let outcome = try await Planning(session: session, store: store, path: location.path).make(
      tree, extent: .everything, http: UnusedClient(), key: Secret(""), secrets: secrets)
    let report = HostReport(
      outcome.plan, recorded: outcome.recorded, desired: outcome.desired,
      context: outcome.context)
    return (report, outcome.workspace.zone)
  }
}
