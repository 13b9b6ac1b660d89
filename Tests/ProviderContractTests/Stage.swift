import CivilTime
import Diagnostics
import Domain
import Ports
import Providers
import Sandbox

/// A provider and the simulated world behind it.
struct Stage {
  let provider: any Provider
  let client: SandboxClient

  /// - Parameter secret: what the provider signs with; the right one unless a test says otherwise.
  init(
    _ subject: Subject, faults: [Fault] = [], secret: String = "sandbox-secret"
  ) throws {
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    let clock = SteppingClock(Subject.now)
    var options = SandboxOptions()
    options.faults = faults
    options.applications = [
      SandboxApplication(
        accountID: "account", clientID: "client", clientSecret: Secret("sandbox-secret"),
        missingScopes: [])
    ]
    client = SandboxClient(
      world: SandboxWorld(options: options, zones: zones), clock: clock, storage: nil)
    switch subject {
    case .zoomMeeting, .zoomWebinar:
      provider = Zoom.provider(
        account: Self.zoom,
        credentials: ZoomCredentials(
          accountID: Secret("account"), clientID: Secret("client"), clientSecret: Secret(secret)),
        key: Subject.key, zones: zones, http: client, clock: clock)
    case .bigBlueButton:
      provider = BigBlueButton.provider(
        account: Self.bigBlueButton, secret: Secret(secret), key: Subject.key, http: client,
        files: NoFiles(), clock: clock)
    }
  }

  /// Carries out a call that makes or reads an object.
  func object(_ call: Call) async throws -> ObservedObject {
    guard case .object(let object) = try await provider.perform(call) else {
      throw UnexpectedAnswer()
    }
    return object
  }

  /// Everything that a host has, page by page.
  func listed(_ subject: Subject) async throws -> [ListedObject] {
    var objects: [ListedObject] = []
    var page: String?
    repeat {
      let call = Call.list(host: subject.host, kind: subject.kind, page: page)
      guard case .page(let items, let next) = try await provider.perform(call) else {
        throw UnexpectedAnswer()
      }
      objects += items
      page = next
    } while page != nil
    return objects
  }

  /// Why a call fails; `nil`: it does not.
  func failure(of call: Call) async -> ProviderError? {
    do {
      _ = try await provider.perform(call)
      return nil
    } catch {
      return error
    }
  }

  private static let place = Place(file: "schedules/rooster.yaml", line: 1, column: 1)
  private static let reference = SecretReference(source: .variable("X"), place: place)

  private static let zoom = ZoomAccount(
    accountID: reference, clientID: reference, clientSecret: reference, plan: .business, hosts: [],
    apiURL: "http://127.0.0.1:8080/zoom/v2", oauthURL: "http://127.0.0.1:8080/zoom/oauth/token",
    subAccount: nil)

  private static let bigBlueButton = BigBlueButtonAccount(
    url: "http://127.0.0.1:8080/bbb/bigbluebutton/", secret: reference, checksum: .sha256,
    roomCapacity: nil, participantCapacity: nil)
}

/// A provider answered with another kind of answer than its call has.
struct UnexpectedAnswer: Error {}
