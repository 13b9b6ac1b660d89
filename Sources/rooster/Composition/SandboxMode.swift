import CivilTime
import Domain
import FoundationEssentials
import Platform
import Ports
import Sandbox

/// `--sandbox`: simulated providers inside the process, and a state that never mixes with the live one.
struct SandboxMode {
  /// Everything of the sandbox is below this folder, beside the live state.
  static let folder = ".rooster/sandbox/"

  /// Accounts point into the process; their secrets are not needed.
  static func redirect(_ workspace: Workspace) -> Workspace {
    var workspace = workspace
    workspace.accounts = workspace.accounts.mapValues { account in
      Account(name: account.name, place: account.place, settings: account.settings.simulated)
    }
    return workspace
  }

  /// The simulated world: a business account, whose users are there as soon as somebody names them.
  static func client(
    folder: WorkspaceFolder, zones: ZoneDatabase, clock: any Ports.Clock
  ) throws(CommandFailure) -> SandboxClient {
    let path = folder.onDisk(String(Self.folder.dropLast()))
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("the folder \(path) cannot be made")
    }
    let world = SandboxWorld(options: SandboxOptions(), zones: zones)
    return SandboxClient(world: world, clock: clock, storage: SandboxFile(folder: path))
  }
}

extension Account.Settings {
  /// The same settings at addresses that only exist inside the process.
  fileprivate var simulated: Account.Settings {
    switch self {
    case .zoom(var zoom):
      zoom.apiURL = "http://127.0.0.1/zoom/v2"
      zoom.oauthURL = "http://127.0.0.1/zoom/oauth/token"
      return .zoom(zoom)
    case .bigBlueButton(var room):
      room.url = "http://127.0.0.1/bbb/bigbluebutton/"
      return .bigBlueButton(room)
    }
  }
}
