import CivilTime
import Ports
import Testing

@testable import Sandbox

@Suite struct FaultTests {
  /// Status, code and body (as text) of a create with one fault on; 0 when the answer is lost.
  private func create(_ fault: String, _ bench: inout Bench) -> (status: Int, body: String) {
    #expect(bench.send(.post, "/faults", body: fault)?.status == 200)
    let response = bench.send(
      .post, "/zoom/v2/users/ada@example.edu/meetings", headers: bench.zoomHeaders, body: "{}")
    return (response?.status ?? 0, String(decoding: response?.body ?? [], as: UTF8.self))
  }

  @Test(
    arguments: [
      (#"{"effect":"lost-after"}"#, 0, "", 1), (#"{"effect":"lost-before"}"#, 0, "", 0),
      (#"{"effect":"rate-second"}"#, 429, "per-second", 0),
      (#"{"effect":"rate-second-silent"}"#, 429, "per-second", 0),
      (#"{"effect":"rate-day"}"#, 429, "maximum daily", 0),
      (#"{"effect":"rate-host-day"}"#, 429, "Meeting Create/Update", 0),
      (#"{"effect":"rate-concurrent"}"#, 429, "Too many concurrent", 0),
      (#"{"effect":"server-error","status":503}"#, 503, "503 Service Unavailable", 0),
      (#"{"effect":"server-error-after"}"#, 502, "502 Bad Gateway", 1),
      (#"{"effect":"slow","milliseconds":5}"#, 201, "join_url", 1),
      (#"{"effect":"truncated-body"}"#, 201, "uuid", 1),
      (#"{"effect":"html-body"}"#, 201, "Please stand by.", 1),
      (#"{"effect":"token-refused"}"#, 401, "Invalid access token.", 0),
      (#"{"effect":"not-found"}"#, 404, #""code":3001"#, 0),
      (#"{"effect":"user-not-found"}"#, 404, "User does not exist: ada@example.edu.", 0),
      (#"{"effect":"scope-missing"}"#, 400, #"scopes:["meeting:write:meeting:admin"]"#, 0),
      (#"{"effect":"list-delay","seconds":9}"#, 201, "join_url", 1),
    ])
  func `each effect does what it says`(fault: String, status: Int, text: String, made: Int) throws {
    var bench = try Bench()
    let answer = create(fault, &bench)
    #expect(answer.status == status)
    #expect(text.isEmpty || answer.body.contains(text))
    #expect(bench.world.state.meetings.count == made)
    if fault.contains("truncated") { #expect(JSONReader.value(of: Array(answer.body.utf8)) == nil) }
  }

  @Test func `only the kinds that say so have a Retry-After`() throws {
    for (effect, expected) in [
      ("rate-second", "2027-01-18T09:00:01Z"), ("rate-second-silent", nil),
      ("rate-day", "2027-01-19T00:00:00Z"), ("rate-host-day", nil), ("rate-concurrent", nil),
    ] as [(String, String?)] {
      var bench = try Bench()
      _ = bench.send(.post, "/faults", body: #"{"effect":"\#(effect)"}"#)
      let answer = bench.create("{}")
      #expect(answer.status == 429)
      #expect(answer.headers["Retry-After"] == expected, "\(effect)")
    }
  }

  @Test(
    arguments: [
      (#"{"effect":"lost-before"}"#, "xxxxxx"),
      (#"{"effect":"lost-before","count":2}"#, "xx...."),
      (#"{"effect":"lost-before","skip":1,"every":2}"#, ".x.x.x"),
      (#"{"effect":"lost-before","every":3,"count":1}"#, "x....."),
      (#"{"effect":"lost-before","probability":0}"#, "......"),
      (#"{"effect":"lost-before","operation":"zoom.meeting.*"}"#, "xxxxxx"),
      (#"{"effect":"lost-before","operation":"zoom.webinar.*"}"#, "......"),
      (#"{"effect":"lost-before","method":"post","path":"/zoom/v2/users/*/meetings"}"#, "xxxxxx"),
      (#"{"effect":"lost-before","method":"GET"}"#, "......"),
      (#"[{"effect":"lost-before","count":1},{"effect":"server-error","count":1}]"#, "x5...."),
    ])
  func `a fault plays at its turns`(fault: String, pattern: String) throws {
    var bench = try Bench()
    _ = bench.send(.post, "/faults", body: fault)
    let played = (0..<6).map { _ in
      switch bench.create("{}").status {
      case 0: "x"
      case 502: "5"
      default: "."
      }
    }
    #expect(played.joined() == pattern)
  }

  @Test func `chances follow from the seed`() throws {
    func run(_ seed: UInt64) throws -> [Int] {
      var bench = try Bench { options in
        options.seed = seed
        var fault = Fault(.serverError)
        fault.probability = 0.5
        fault.operation = "zoom.meeting.*"
        options.faults = [fault]
      }
      return (0..<40).map { _ in bench.create("{}").status }
    }
    #expect(try run(1) == run(1))
    #expect(try run(1) != run(2))
    #expect(try Set(run(1)) == [201, 502])
  }

  @Test(
    arguments: [
      ("{", "the body is not JSON"),
      (#"{"effect":"lost-after","evry":2}"#, "'evry' is no member of a fault"),
      (#"{"effect":"lost-after","every":0}"#, "every is at least 1"),
      (#"{"effect":"slow","milliseconds":-1}"#, "milliseconds are at most 600000"),
      (#"{"effect":"server-error","status":418}"#, "status is 500, 502, 503 or 504"),
    ])
  func `a fault that is none is refused`(body: String, complaint: String) throws {
    var bench = try Bench()
    let response = bench.send(.post, "/faults", body: body)
    #expect(response?.status == 400)
    #expect(
      String(decoding: response?.body ?? [], as: UTF8.self) == #"{"error":"\#(complaint)"}"#)
  }

  @Test func `faults are shown, replaced and cleared`() throws {
    var bench = try Bench()
    _ = bench.send(.post, "/faults", body: #"{"effect":"slow","milliseconds":70}"#)
    #expect(
      bench.send(.put, "/faults", body: #"{"effect":"lost-after","operation":"zoom.*"}"#)?.body
        == Array(
          #"[{"fault":{"effect":"lost-after","operation":"zoom.*"},"played":0,"seen":0}]"#.utf8))
    #expect(bench.send(.delete, "/faults")?.body == Array("[]".utf8))
  }

  @Test func `what is made is missing in lists for a while`() throws {
    var bench = try Bench()
    _ = bench.send(.post, "/faults", body: #"{"effect":"list-delay","seconds":9,"count":1}"#)
    let id = bench.meeting()
    #expect(bench.zoom(.get, "/users/ada@example.edu/meetings").body["total_records"] == 0)
    #expect(bench.zoom(.get, "/meetings/\(id)").status == 200)
    bench.now = bench.now.adding(seconds: 9)
    #expect(bench.zoom(.get, "/users/ada@example.edu/meetings").body["total_records"] == 1)
  }

  @Test func `a slow answer is as slow as asked`() throws {
    var bench = try Bench { $0.latencyMilliseconds = 3 }
    _ = bench.send(.post, "/faults", body: #"{"effect":"slow","milliseconds":70}"#)
    #expect(
      bench.reply(.get, "/bbb/bigbluebutton/api").delayMilliseconds == 73)
  }
}
