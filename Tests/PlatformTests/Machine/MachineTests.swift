import CivilTime
import Platform
import Testing

struct MachineTests {
  @Test func `a clock with a start begins there and goes on`() async throws {
    let start = try #require(Instant(parsing: "2027-03-15T09:00:00Z"))
    let clock = SystemClock(startingAt: start)
    #expect((0...5).contains(start.seconds(until: clock.now())))
    let before = clock.milliseconds()
    await clock.sleep(untilMilliseconds: before + 20)
    #expect(clock.milliseconds() >= before + 20)
  }

  @Test func `a clock without a start shows the time of the machine`() throws {
    let year2025 = try #require(Instant(parsing: "2025-01-01T00:00:00Z"))
    #expect(SystemClock(startingAt: nil).now() > year2025)
  }

  @Test func `a cancelled sleep returns at once`() async {
    let clock = SystemClock(startingAt: nil)
    let task = Task { await clock.sleep(untilMilliseconds: clock.milliseconds() + 600_000) }
    task.cancel()
    await task.value
    #expect(task.isCancelled)
  }

  @Test func `random bytes are as many as asked for and not the same`() {
    let entropy = SystemEntropy()
    #expect(entropy.bytes(count: 0) == [])
    #expect(entropy.bytes(count: 32).count == 32)
    #expect(entropy.bytes(count: 32) != entropy.bytes(count: 32))
  }

  @Test func `variables are those of the process`() {
    #expect(ProcessVariables().value(of: "PATH")?.isEmpty == false)
    #expect(ProcessVariables().value(of: "ROOSTER_NOBODY_SETS_THIS") == nil)
  }

  @Test func `the facts of the process are known`() {
    let facts = ProcessFacts.current()
    #expect(!facts.machine.isEmpty)
    #expect(facts.process > 0)
    #expect(!facts.user.isEmpty)
  }
}
