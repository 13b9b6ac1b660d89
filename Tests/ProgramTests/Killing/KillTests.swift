import Foundation
import TestSupport
import Testing

/// Promise 2 seen from outside: whatever the moment of the kill, there is no duplicate and no orphan.
@Suite(.timeLimit(.minutes(10))) struct KillTests {
  /// How many moments are drawn by ``rounds(_:)``; enough to see that it works, and more when somebody
  /// asks for it.
  static let wantedRounds =
    ProcessInfo.processInfo.environment["ROOSTER_KILL_ROUNDS"].flatMap { Int($0) } ?? 4
  /// After as many in one world, a host's daily quota of the simulated Zoom would come near.
  static let roundsOfWorld = 4

  @Test(arguments: Moment.all(of: [1, 2, 3, 5, 8]))
  func `a first apply that is killed is made good by the next`(_ moment: Moment) async throws {
    let trap = Trap()
    try await SimulatedProviders.serve(wire: trap.wire) { providers in
      let place = try Workplace(Sample.faculty(port: providers.port), environment: Sample.secrets)
      let killed = try await trap.kill(at: moment) { try place.start("apply", "--auto-approve") }
      #expect(trap.kills == 1)
      #expect(killed.wasKilled || moment.phase == .answered)
      try await Aftermath(place: place, providers: providers).check("\(moment)")
    }
  }

  @Test(arguments: Moment.all(of: [1, 2, 4, 6]))
  func `an apply of changes that is killed is made good by the next`(
    _ moment: Moment
  ) async throws {
    let trap = Trap()
    try await SimulatedProviders.serve(wire: trap.wire) { providers in
      let place = try Workplace(Sample.faculty(port: providers.port), environment: Sample.secrets)
      let applied = try await place.run("apply", "--auto-approve")
      try #require(applied.code == 0)
      #expect(try await providers.world().liveMeetings.count == 4)
      try Draft.changed.write(to: place)
      let killed = try await trap.kill(at: moment) { try place.start("apply", "--auto-approve") }
      #expect(trap.kills == 1)
      #expect(killed.wasKilled || moment.phase == .answered)
      try await Aftermath(place: place, providers: providers).check("\(moment)")
    }
  }

  @Test(arguments: 0..<max(1, wantedRounds / roundsOfWorld))
  func `a state that is killed again and again never doubles or loses anything`(
    _ seed: Int
  ) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let plan = (0..<Self.roundsOfWorld).map { _ in Round(using: &random) }
    let trap = Trap()
    try await SimulatedProviders.serve(wire: trap.wire) { providers in
      let place = try Workplace(Sample.faculty(port: providers.port), environment: Sample.secrets)
      for (number, round) in plan.enumerated() {
        try round.draft.write(to: place)
        for moment in round.moments {
          _ = try await trap.kill(at: moment) { try place.start("apply", "--auto-approve") }
        }
        try await Aftermath(place: place, providers: providers)
          .check("seed \(seed), round \(number): \(round)")
      }
    }
    #expect(trap.kills > 0)
  }
}

/// What is applied, and at which moments in a row it is killed.
private struct Round: Sendable {
  var draft: Draft
  var moments: [Moment]

  init(using random: inout SeededGenerator) {
    draft = Draft(
      isRenamed: .random(using: &random), skipsDate: .random(using: &random),
      changesPeople: .random(using: &random), movesHost: .random(using: &random),
      swapsWebinar: .random(using: &random))
    moments = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Moment(
        request: .random(in: 1...8, using: &random),
        phase: Moment.Phase.allCases[Int.random(in: 0..<3, using: &random)])
    }
  }
}
