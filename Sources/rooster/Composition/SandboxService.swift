import CivilTime
import Domain
import FoundationEssentials
import Ports
import Sandbox

/// The simulated world behind the sandbox's server.
struct SandboxService: Sendable {
  private let client: SandboxClient

  init(
    session: Session, data: String?, plan: ZoomPlan, latency: Int64
  ) throws(CommandFailure) {
    var options = SandboxOptions()
    options.plan = plan
    options.latencyMilliseconds = latency
    let world = SandboxWorld(options: options, zones: session.zones)
    var storage: SandboxFile?
    if let data {
      do {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
      } catch {
        throw CommandFailure("the folder \(data) cannot be made")
      }
      storage = SandboxFile(folder: data)
    }
    client = SandboxClient(world: world, clock: session.clock, storage: storage)
  }

  /// `nil` drops the connection, as a broken network would.
  @Sendable func answer(_ request: HTTPRequest) async -> HTTPResponse? {
    do throws(HTTPError) {
      return try await client.send(request)
    } catch {
      return nil
    }
  }
}
