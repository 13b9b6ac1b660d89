import CivilTime
import FoundationEssentials
import Ports
import Testing

@testable import Sandbox

@Suite struct SandboxFileTests {
  /// Runs with a folder that is gone afterwards.
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/sandbox-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  private func text(_ news: SandboxNews) -> String {
    switch news {
    case .nothing: "nothing"
    case .more(let bytes): "more " + String(decoding: bytes, as: UTF8.self)
    case .everything(let bytes): "everything " + String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func `each process sees what the other has written`() async throws {
    try await withFolder { folder in
      let one = SandboxFile(folder: folder)
      let two = SandboxFile(folder: folder)
      #expect(text(try one.open()) == "everything ")
      try one.close(appending: Array("a\n".utf8))
      #expect(text(try two.open()) == "everything a\n")
      try two.close(appending: Array("b\n".utf8))
      #expect(text(try one.open()) == "more b\n")
      try one.close(appending: [])
      #expect(text(try two.open()) == "nothing")
      try two.close(replacingWith: Array("s\n".utf8))
      #expect(text(try one.open()) == "everything s\n")
      try one.close(appending: [])
      #expect(one.size() == 2)
    }
  }

  @Test func `a line that a crash cut off is taken away before the next`() async throws {
    try await withFolder { folder in
      let path = folder + "/world.jsonl"
      try Data("a\nhal".utf8).write(to: URL(fileURLWithPath: path))
      let file = SandboxFile(folder: folder)
      #expect(text(try file.open()) == "everything a\n")
      try file.close(appending: Array("b\n".utf8))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("a\nb\n".utf8))
    }
  }

  @Test func `a folder is made, and named when it cannot be`() async throws {
    try await withFolder { folder in
      let file = SandboxFile(folder: folder + "/a/b")
      #expect(text(try file.open()) == "everything ")
      try file.close(appending: [])
    }
    let file = SandboxFile(folder: "/etc/hostname/a")
    #expect(
      throws: SandboxStorageError(
        "cannot open '/etc/hostname/a/world.lock': Not a directory")
    ) { try file.open() }
  }

  @Test func `clients of one folder share one world`() async throws {
    try await withFolder { folder in
      let bench = try Bench()
      let clock = StillClock()
      func client() throws -> SandboxClient {
        SandboxClient(
          world: try Bench().world, clock: clock, storage: SandboxFile(folder: folder))
      }
      let one = try client()
      let two = try client()
      let create = HTTPRequest(
        method: .post, url: "http://sandbox/zoom/v2/users/ada@example.edu/meetings",
        headers: bench.zoomHeaders, body: Array("{}".utf8), timeout: 10)
      for index in 0..<10 {
        let answer = try await (index % 2 == 0 ? one : two).send(create)
        #expect(answer.status == 201)
      }
      #expect(await one.current().state.meetings.count == 9)
      let three = try client()
      let list = HTTPRequest(
        method: .get, url: "http://sandbox/zoom/v2/users/ada@example.edu/meetings",
        headers: bench.zoomHeaders, body: [], timeout: 10)
      let answer = try await three.send(list)
      #expect(JSONReader.value(of: answer.body)?["total_records"] == 10)
    }
  }

  @Test func `a lost answer is an error, and what was done stays`() async throws {
    try await withFolder { folder in
      var fault = Fault(.lostAfter)
      fault.count = 1
      let bench = try Bench { $0.faults = [fault] }
      let fresh = try Bench()
      let client = SandboxClient(
        world: try SandboxWorld(
          options: bench.world.options, zones: bench.world.zones, snapshot: []),
        clock: StillClock(), storage: SandboxFile(folder: folder))
      let create = HTTPRequest(
        method: .post, url: "http://sandbox/zoom/v2/users/ada@example.edu/meetings",
        headers: fresh.zoomHeaders, body: Array("{}".utf8), timeout: 10)
      await #expect(throws: HTTPError.lost("the connection broke before the answer")) {
        try await client.send(create)
      }
      #expect(await client.current().state.meetings.count == 1)
    }
  }

  @Test func `who waits too short a time loses the answer`() async throws {
    let bench = try Bench { $0.latencyMilliseconds = 2000 }
    let client = SandboxClient(world: bench.world, clock: StillClock(), storage: nil)
    let request = HTTPRequest(
      method: .get, url: "http://sandbox/bbb/bigbluebutton/api", headers: [], body: [], timeout: 1)
    await #expect(throws: HTTPError.lost("no answer within 1 s")) {
      try await client.send(request)
    }
  }
}

/// A clock that stands still and never waits.
private struct StillClock: Ports.Clock {
  func now() -> Instant { Bench.monday }
  func milliseconds() -> Int64 { 0 }
  func sleep(untilMilliseconds deadline: Int64) async {}
}
