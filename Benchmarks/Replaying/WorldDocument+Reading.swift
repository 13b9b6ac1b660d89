import CivilTime
import FoundationEssentials
import Platform
import Ports
import Processes
import Sandbox

extension WorldDocument {
  /// What the simulated providers of a workspace hold, read from where they keep it: not by the
  /// program whose work is looked at.
  /// - Parameter workspace: Its folder.
  init(ofWorkspace workspace: String, at now: String) async throws {
    guard let instant = Instant(parsing: now) else {
      throw MeasuredProcess.Failure(description: "\(now) is no instant")
    }
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    let client = SandboxClient(
      world: SandboxWorld(options: SandboxOptions(), zones: zones),
      clock: StandingClock(at: instant),
      storage: SandboxFile(folder: "\(workspace)/.rooster/sandbox"))
    let response = try await client.send(
      HTTPRequest(
        method: .get, url: "http://127.0.0.1/state", headers: [], body: [], timeout: 10))
    self = try JSONDecoder().decode(WorldDocument.self, from: Data(response.body))
  }
}
