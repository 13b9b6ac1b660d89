import Domain
import Ports

@testable import Providers

/// A BigBlueButton provider with a script behind it, at 15:50 in Amsterdam.
struct RoomBench {
  let http: ScriptedHTTP
  let provider: any Provider

  static let api = "https://bbb.example.edu/bigbluebutton/api/"
  static let secret = "639259d4-9dd8-4b25-bf01-95f9567eaf4b"
  static let room = RoomID.derived(for: Samples.seed, key: Samples.key)

  static let window = RemoteTiming.window(
    original: Samples.local("2027-03-10T16:00"), opens: Samples.instant("2027-03-10T14:45:00Z"),
    closes: Samples.instant("2027-03-10T17:00:00Z"))

  static func account(_ checksum: ChecksumAlgorithm = .sha256) -> BigBlueButtonAccount {
    BigBlueButtonAccount(
      url: "https://bbb.example.edu/bigbluebutton/",
      secret: SecretReference(source: .variable("X"), place: Samples.place), checksum: checksum,
      roomCapacity: 40, participantCapacity: nil)
  }

  /// The URL of a call, signed by the same code: that the checksum is right is tested by vectors.
  static func url(_ call: String, _ parameters: [QueryItem]) -> String {
    BigBlueButtonAPI(
      url: account().url, secret: Secret(secret), algorithm: .sha256
    ).url(call, parameters)
  }

  init(_ script: [Exchange], files: FixedFiles = FixedFiles()) {
    http = ScriptedHTTP(script)
    provider = BigBlueButton.provider(
      account: Self.account(), secret: Secret(Self.secret), key: Samples.key, http: http,
      files: files, clock: FixedClock("2027-03-10T14:50:30Z"))
  }

  static func answer(
    to call: Call, _ script: [Exchange], files: FixedFiles = FixedFiles()
  ) async throws -> Answer {
    let bench = RoomBench(script, files: files)
    let answer = try await bench.provider.perform(call)
    bench.http.finish()
    return answer
  }

  static func failure(
    of call: Call, _ script: [Exchange], files: FixedFiles = FixedFiles()
  ) async -> ProviderError? {
    let bench = RoomBench(script, files: files)
    defer { bench.http.finish() }
    do {
      _ = try await bench.provider.perform(call)
      return nil
    } catch {
      return error
    }
  }
}
