import CivilTime
import Ports
import Testing

@testable import Sandbox

@Suite struct SnapshotTests {
  /// A bench in which something of everything has happened.
  private func lively() throws -> Bench {
    var bench = try Bench()
    let id = bench.meeting(#","settings":{"approval_type":0}"#)
    _ = bench.zoom(
      .post, "/meetings/\(id)/registrants", #"{"email":"e@example.edu","first_name":"\"É\""}"#)
    let series = bench.create(Bench.weekly)
    let date = series.body["occurrences"]?.list?[2]["occurrence_id"]?.text ?? ""
    _ = bench.zoom(
      .patch, "/meetings/\(series.id)?occurrence_id=\(date)",
      #"{"agenda":"a \"b\" c","settings":{"mute_upon_entry":true}}"#)
    _ = bench.zoom(.delete, "/meetings/\(series.id)")
    let webinar = bench.zoom(.post, "/users/ada@example.edu/webinars", "{}")
    _ = bench.zoom(
      .post, "/webinars/\(webinar.id)/panelists", #"{"panelists":[{"name":"P","email":"p@b.c"}]}"#)
    _ = bench.room("create", "meetingID=r1&name=One&meta_a=b&duration=60")
    _ = bench.room("create", "meetingID=r2&name=Two")
    _ = bench.room("end", "meetingID=r2")
    _ = bench.room("getMeetingInfo", "meetingID=r2")
    _ = bench.send(.post, "/faults", body: #"{"effect":"lost-after","count":1}"#)
    _ = bench.create("{}")
    return bench
  }

  private func world(_ bytes: [UInt8], like bench: Bench) throws -> SandboxWorld {
    try SandboxWorld(options: bench.world.options, zones: bench.world.zones, snapshot: bytes)
  }

  @Test func `a snapshot makes the same world`() throws {
    let bench = try lively()
    let bytes = bench.world.snapshot()
    let copy = try world(bytes, like: bench)
    #expect(copy.snapshot() == bytes)
    #expect(copy.stateDump(at: bench.now) == bench.world.stateDump(at: bench.now))
    #expect(copy.state.sequence == bench.world.state.sequence)
    #expect(copy.state.traffic == bench.world.state.traffic)
  }

  @Test func `the log makes the same world as the requests`() throws {
    var bench = try lively()
    let log = bench.world.takeLog()
    let copy = try world(log, like: bench)
    #expect(copy.snapshot() == bench.world.snapshot())
    // Twice is once: each line carries whole values.
    #expect(
      try world(bench.world.snapshot() + log, like: bench).state.meetings == copy.state.meetings)
  }

  @Test func `a line that was cut off is dropped, any other is an error`() throws {
    let bench = try lively()
    let bytes = bench.world.snapshot()
    let copy = try world(bytes + Array(#"[{"meeting":{"_0""#.utf8), like: bench)
    #expect(copy.snapshot() == bytes)
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    #expect(throws: SandboxSnapshotError(line: lines + 1)) {
      try world(bytes + Array("[{}]\n".utf8), like: bench)
    }
  }

  @Test func `a reset forgets everything but the faults of the options`() throws {
    var bench = try lively()
    #expect(bench.send(.post, "/reset")?.status == 204)
    #expect(bench.world.state.meetings.isEmpty)
    #expect(bench.world.state.faults.entries.isEmpty)
    let copy = try world(bench.world.snapshot(), like: bench)
    #expect(copy.state.meetings.isEmpty)
  }

  @Test func `secrets are in no dump`() throws {
    var bench = try lively()
    let token = bench.token
    let log = String(decoding: bench.world.takeLog(), as: UTF8.self)
    let dump = String(decoding: bench.world.stateDump(at: bench.now).bytes, as: UTF8.self)
    #expect(!log.contains(token))
    #expect(!dump.contains("password"))
    #expect(!dump.contains("join_url"))
    #expect(!log.contains("checksum="))
  }
}
