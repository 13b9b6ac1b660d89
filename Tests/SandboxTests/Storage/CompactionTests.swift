import CivilTime
import Ports
import Synchronization
import Testing

@testable import Sandbox

@Suite struct CompactionTests {
  /// A storage that says how large it is and remembers what it was told.
  private final class Notebook: SandboxStorage {
    private let pages = Mutex<(size: Int, appended: Int, snapshots: [[UInt8]])>((0, 0, []))

    init(size: Int) {
      pages.withLock { $0.size = size }
    }

    func open() -> SandboxNews { .nothing }
    func close(appending lines: [UInt8]) { pages.withLock { $0.appended += 1 } }
    func close(replacingWith snapshot: [UInt8]) { pages.withLock { $0.snapshots.append(snapshot) } }
    func size() -> Int { pages.withLock { $0.size } }

    var appended: Int { pages.withLock { $0.appended } }
    var snapshots: [[UInt8]] { pages.withLock { $0.snapshots } }
  }

  private struct StillClock: Ports.Clock {
    func now() -> Instant { Bench.monday }
    func milliseconds() -> Int64 { 0 }
    func sleep(untilMilliseconds deadline: Int64) async {}
  }

  @Test(arguments: [(1 << 20, 1, 0), (16 << 20, 0, 1)])
  func `a log that has grown long is replaced by a snapshot`(
    size: Int, appended: Int, snapshots: Int
  ) async throws {
    let notebook = Notebook(size: size)
    let client = SandboxClient(
      world: try Bench().world, clock: StillClock(), storage: notebook)
    _ = try await client.send(
      HTTPRequest(
        method: .get, url: "http://sandbox/bbb/bigbluebutton/api", headers: [], body: [],
        timeout: 1))
    #expect(notebook.appended == appended)
    #expect(notebook.snapshots.count == snapshots)
    let world = await client.current()
    #expect(notebook.snapshots.allSatisfy { $0 == world.snapshot() })
  }
}
