import CivilTime
import Domain
import Engine
import Planner
import Ports
import Sandbox
import Stores
import TestSupport
import Testing

/// Promise 2: never twice, whatever the moment of the kill.
@Suite struct CrashTests {
  /// Every object once, nothing that nobody wants, and an empty plan.
  private func check(_ simulation: Simulation, _ comment: Comment) async throws {
    let world = try await simulation.world()
    let topics = world.liveMeetings.map(\.topic).sorted()
    #expect(topics == ["Guest lecture", "Lab", "Lecture", "Lecture"], comment)
    #expect(world.starts(of: "Lecture").count == 14, comment)
    #expect(world.starts(of: "Lab").count == 7, comment)
    #expect(world.liveRooms.count == 1, comment)
    let plan = try simulation.plan()
    #expect(plan.isEmpty && plan.steps.isEmpty, comment)
    #expect(simulation.store.openIntents().isEmpty, comment)
  }

  @Test func `a kill at the first write, the second, the third … leaves nothing doubled`()
    async throws
  {
    var writes = 0
    var wasKilled = true
    while wasKilled {
      var simulation = try Simulation()
      simulation.resources = ConvergenceTests.faculty()
      wasKilled = false
      do {
        try await simulation.apply(through: CrashingStore(simulation.store, after: writes))
      } catch StoreError.other("killed") {
        wasKilled = true
      }
      let outcome = try await simulation.apply()
      #expect(outcome.unfinished.isEmpty, "killed at write \(writes)")
      try await check(simulation, "killed at write \(writes)")
      writes += 1
    }
    #expect(writes > 20)
  }

  @Test(arguments: [FaultEffect.lostAfter, .serverErrorAfter, .truncatedBody, .htmlBody])
  func `answers lost after the create was done make no duplicate`(effect: FaultEffect) async throws
  {
    var fault = Fault(effect)
    fault.method = "POST"
    fault.operation = "zoom.*.create"
    var simulation = try Simulation(faults: [fault])
    simulation.resources = ConvergenceTests.faculty()
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    try await check(simulation, "\(effect)")
  }

  @Test func `a create that shows up in lists late is still found`() async throws {
    var lost = Fault(.lostAfter)
    lost.operation = "zoom.*.create"
    var late = Fault(.listDelay)
    late.seconds = 8
    var simulation = try Simulation(faults: [lost, late])
    simulation.resources = ConvergenceTests.faculty()
    let outcome = try await simulation.apply()
    #expect(outcome.unfinished.isEmpty)
    try await check(simulation, "late lists")
  }

  @Test(arguments: [
    (FaultEffect.lostBefore, 3), (.lostAfter, 3), (.serverError, 3), (.serverErrorAfter, 3),
    (.rateSecond, 3), (.rateSecondSilent, 3), (.rateConcurrent, 3), (.tokenRefused, 17),
    (.notFound, 17),
  ])
  func `a fault at every few requests is got over`(effect: FaultEffect, every: Int) async throws {
    var fault = Fault(effect)
    fault.every = every
    fault.operation = "zoom.*"
    var simulation = try Simulation(faults: [fault])
    simulation.resources = ConvergenceTests.faculty()
    for _ in 0..<3 { try await simulation.apply() }
    try await check(simulation, "\(effect)")
  }
}
