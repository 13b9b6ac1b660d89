import Foundation
import Ports
import Testing

/// Promise 7: secrets come from the environment or a file and are never written anywhere else.
@Suite struct SecretTests {
  /// Each secret of the workspace, unlike anything else.
  static let canaries = [
    "ROOSTER_KEY": "canary-key-7f3a", "ZOOM_ACCOUNT": "canary-account-91bc",
    "ZOOM_CLIENT": "canary-client-55de", "ZOOM_SECRET": "canary-secret-0a4f",
    "BBB_SECRET": "sandbox-secret",
  ]

  /// The words, and how they look in other dress: as bytes in text, and as the header that asks Zoom
  /// for a token holds them.
  private static let needles =
    canaries.values.sorted().flatMap { canary in
      [canary, Data(canary.utf8).base64EncodedString()]
    } + [Data("canary-client-55de:canary-secret-0a4f".utf8).base64EncodedString()]

  private static func leaks(in bytes: Data) -> [String] {
    needles.filter { bytes.range(of: Data($0.utf8)) != nil }
  }

  @Test func `no secret is in any output, state, log or page`() async throws {
    try await SimulatedProviders.serve { providers in
      let place = try Workplace(
        Sample.faculty(port: providers.port), environment: Self.canaries)
      let commands = [
        ["validate"], ["plan", "--verbose"], ["apply", "--auto-approve", "--verbose"],
        ["status"], ["links", "CS101/tutorial", "--format", "json"], ["links", "CS101/lecture"],
        ["plan", "--format", "json"], ["apply", "--auto-approve", "--format", "json"],
      ]
      for command in commands {
        let run = try await place.run(command)
        #expect(run.code == 0, "\(command) \(run.errors)")
        #expect(Self.leaks(in: Data((run.output + run.errors).utf8)) == [], "\(command)")
      }
      #expect(place.files.contains(".rooster/state.db"))
      for file in place.files {
        let bytes = try Data(contentsOf: place.folder.appending(path: file))
        #expect(Self.leaks(in: bytes) == [], "\(file)")
      }
    }
  }

  @Test func `no secret is told when the provider refuses it`() async throws {
    let refusing: SimulatedProviders.Wire = { _, _ in
      .init(status: 401, headers: [], body: Array(#"{"reason":"Invalid client"}"#.utf8))
    }
    try await SimulatedProviders.serve(wire: refusing) { providers in
      let place = try Workplace(
        Sample.faculty(port: providers.port), environment: Self.canaries)
      let run = try await place.run("apply", "--auto-approve", "--verbose")
      #expect(run.code == 1 || run.code == 4)
      #expect(Self.leaks(in: Data((run.output + run.errors).utf8)) == [])
      for file in place.files {
        let bytes = try Data(contentsOf: place.folder.appending(path: file))
        #expect(Self.leaks(in: bytes) == [], "\(file)")
      }
    }
  }

  @Test func `no secret is told when nobody answers`() async throws {
    let place = try Workplace(Sample.faculty(port: 9), environment: Self.canaries)
    let run = try await place.run("links", "CS101/lecture")
    #expect(run.code == 1)
    #expect(Self.leaks(in: Data((run.output + run.errors).utf8)) == [])
  }

  @Test func `a secret that is written in the file is refused and not repeated`() async throws {
    let place = try Workplace(Sample.faculty())
    let text = try place.read("schedules/rooster.yaml")
    try place.write(
      text.replacing("env:ZOOM_SECRET", with: "canary-secret-0a4f"), to: "schedules/rooster.yaml")
    let run = try await place.run("validate", "--format", "json")
    #expect(run.code == 1)
    #expect(Self.leaks(in: Data((run.output + run.errors).utf8)) == [])
  }

  @Test func `the state is for its owner only`() async throws {
    let place = try Workplace(Sample.faculty())
    _ = try await place.run("apply", "--sandbox", "--auto-approve")
    for file in place.files where file.hasPrefix(".rooster/") && file.contains("state.db") {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: place.folder.appending(path: file).path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
  }
}
