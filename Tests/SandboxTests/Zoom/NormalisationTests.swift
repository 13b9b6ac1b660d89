import Ports
import Testing

@testable import Sandbox

@Suite struct NormalisationTests {
  @Test(
    arguments: [
      // A waiting room switches joining before the host off.
      (#"{"settings":{"waiting_room":true,"join_before_host":true}}"#, "join_before_host", "false"),
      // Without passcode, waiting room and authentication, one comes on.
      (#"{"default_password":false}"#, "waiting_room", "true"),
      (
        #"{"default_password":false,"settings":{"meeting_authentication":true}}"#, "waiting_room",
        "false"
      ),
      (#"{"password":"abc","settings":{"join_before_host":true}}"#, "join_before_host", "true"),
      (#"{"type":3,"settings":{"approval_type":0}}"#, "approval_type", "2"),
      (#"{"type":2,"settings":{"approval_type":0}}"#, "approval_type", "0"),
      (
        #"{"settings":{"alternative_hosts":"Zoe@example.edu, bob@example.edu"}}"#,
        "alternative_hosts", #""bob@example.edu;zoe@example.edu""#
      ),
      // custom_keys are no part of POST.
      (#"{"settings":{"custom_keys":[{"key":"a","value":"b"}]}}"#, "custom_keys", "null"),
    ])
  func `settings come back changed`(body: String, name: String, value: String) throws {
    var bench = try Bench()
    let found = bench.create(body).body["settings"]?[name] ?? .null
    #expect(String(decoding: found.bytes, as: UTF8.self) == value)
  }

  @Test(
    arguments: [
      ("{}", 6), (#"{"password":""}"#, 6), (#"{"password":"abc"}"#, 3),
      (#"{"default_password":false}"#, 0), (#"{"default_password":false,"password":"ab"}"#, 2),
    ])
  func `a passcode is made when none is given`(body: String, length: Int) throws {
    var bench = try Bench()
    #expect((bench.create(body).body["password"]?.text ?? "").count == length)
  }

  @Test func `answers hold a start link, lists do not`() throws {
    var bench = try Bench()
    let agenda = String(repeating: "é", count: 300)
    let made = bench.create(#"{"agenda":"\#(agenda)","settings":{"mute_upon_entry":true}}"#)
    #expect(made.body["start_url"]?.text?.hasPrefix("https://zoom.sandbox.invalid/s/") == true)
    #expect(made.body["agenda"]?.text == agenda)
    let listed = bench.zoom(.get, "/users/ada@example.edu/meetings").body["meetings"]?.list?.first
    #expect(
      listed?.members?.map(\.name) == [
        "uuid", "id", "host_id", "topic", "type", "start_time", "duration", "timezone",
        "created_at", "join_url", "agenda",
      ])
    #expect(listed?["agenda"]?.text == String(repeating: "é", count: 250))
  }

  @Test func `ids have eleven digits and some uuids begin with a slash`() throws {
    var bench = try Bench()
    let made = (0..<8).map { _ in bench.create("{}").body }
    #expect(made.allSatisfy { String($0["id"]?.integer ?? 0).count == 11 })
    #expect(Set(made.compactMap { $0["id"]?.integer }).count == 8)
    #expect(made.count { $0["uuid"]?.text?.hasPrefix("/") == true } >= 2)
  }
}
