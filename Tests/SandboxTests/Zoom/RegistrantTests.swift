import CivilTime
import Ports
import Testing

@testable import Sandbox

@Suite struct RegistrantTests {
  private static let registration = #","settings":{"approval_type":0}"#
  private static func person(_ name: String) -> String {
    #"{"email":"\#(name)@example.edu","first_name":"\#(name)"}"#
  }

  @Test func `a registrant gets a link, and the same one again`() throws {
    var bench = try Bench()
    let id = bench.meeting(Self.registration)
    let first = bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("eve"))
    #expect(first.status == 201)
    #expect(first.body["id"]?.integer == id)
    #expect(first.body["join_url"]?.text?.contains("tk=") == true)
    let again = bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("EVE"))
    #expect(again.body["registrant_id"] == first.body["registrant_id"])
    _ = bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("eve"))
    #expect(
      bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("eve")).refusal
        == "429/429 You have exceeded the daily rate limit of (3) for Add meeting registrant API "
        + "requests for the registrant (eve@example.edu). You can resume these API requests at "
        + "GMT 00:00:00.")
    bench.now = bench.now.adding(seconds: 86_400)
    bench.fetchToken()
    #expect(
      bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("eve")).status == 201)
    #expect(bench.zoom(.get, "/meetings/\(id)/registrants").body["total_records"] == 1)
  }

  @Test(
    arguments: [
      (#"{"first_name":"a"}"#, "400/300 Validation Failed. (email: Invalid field.)"),
      (#"{"email":"a@b","first_name":"a"}"#, "400/300 Validation Failed. (email: Invalid field.)"),
      (#"{"email":"a@b.c"}"#, "400/300 Validation Failed. (first_name: Invalid field.)"),
      (
        #"{"email":"ada@example.edu","first_name":"a"}"#,
        "400/3027 Host can not register for this meeting: ID."
      ),
      (
        #"{"email":"alt@example.edu","first_name":"a"}"#,
        "400/3027 Host can not register for this meeting: ID."
      ),
    ])
  func `not everybody can be registered`(body: String, refusal: String) throws {
    var bench = try Bench()
    let id = bench.meeting(
      #","settings":{"approval_type":0,"alternative_hosts":"alt@example.edu"}"#)
    #expect(
      bench.zoom(.post, "/meetings/\(id)/registrants", body).refusal
        == refusal.replacing("ID", with: "\(id)"))
  }

  @Test(
    arguments: [
      (#"{"type":2}"#, "400/404 Registration has not been enabled for this meeting: ID."),
      (
        #"{"type":3,"settings":{"approval_type":0}}"#,
        "400/303 Unable to register in batch for this type of meeting: ID."
      ),
    ])
  func `batches are not for every meeting`(meeting: String, refusal: String) throws {
    var bench = try Bench()
    let id = bench.create(meeting).id
    let body = #"{"registrants":[\#(Self.person("eve"))]}"#
    #expect(
      bench.zoom(.post, "/meetings/\(id)/batch_registrants", body).refusal
        == refusal.replacing("ID", with: "\(id)"))
  }

  @Test func `a batch has thirty people and is taken whole or not at all`() throws {
    var bench = try Bench()
    let id = bench.meeting(Self.registration)
    func batch(_ count: Int) -> String {
      let people = (0..<count).map { Self.person("p\($0)") }.joined(separator: ",")
      return #"{"auto_approve":true,"registrants":[\#(people)]}"#
    }
    #expect(
      bench.zoom(.post, "/meetings/\(id)/batch_registrants", batch(31)).refusal
        == "400/300 Validation Failed. (registrants: Invalid field.)")
    let made = bench.zoom(.post, "/meetings/\(id)/batch_registrants", batch(30))
    #expect(made.status == 201)
    #expect(made.body["registrants"]?.list?.count == 30)
    let mixed = #"{"registrants":[\#(Self.person("new")),\#(Self.person("ada"))]}"#
    #expect(bench.zoom(.post, "/meetings/\(id)/batch_registrants", mixed).code == 3027)
    #expect(bench.zoom(.get, "/meetings/\(id)/registrants").body["total_records"] == 30)
  }

  @Test func `registrants are cancelled, not listed, and come back`() throws {
    var bench = try Bench()
    let id = bench.meeting(#","settings":{"approval_type":1}"#)
    let added = bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("eve"))
    #expect(added.body["join_url"] == nil)
    let registrant = added.body["registrant_id"]?.text ?? ""
    func count(_ status: String) -> Int64 {
      bench.zoom(.get, "/meetings/\(id)/registrants?status=\(status)").body["total_records"]?
        .integer ?? -1
    }
    #expect([count("pending"), count("approved")] == [1, 0])
    let path = "/meetings/\(id)/registrants/status"
    // A misspelt member does nothing, and says nothing.
    #expect(
      bench.zoom(.put, path, #"{"action":"approve","registrant":[{"id":"\#(registrant)"}]}"#).status
        == 204)
    #expect(count("approved") == 0)
    #expect(
      bench.zoom(.put, path, #"{"action":"approve","registrants":[{"id":"\#(registrant)"}]}"#)
        .status == 204)
    #expect(count("approved") == 1)
    #expect(
      bench.zoom(.put, path, #"{"action":"cancel","registrants":[{"email":"eve@example.edu"}]}"#)
        .status == 204)
    #expect(
      [count("pending"), count("approved"), count("denied"), count("cancelled")] == [0, 0, 0, -1])
    #expect(
      bench.zoom(.put, path, #"{"action":"cancel","registrants":[{"id":"x"}]}"#).refusal
        == "400/3079 Registrant does not exist: x.")
    #expect(
      bench.zoom(.put, path, #"{"action":"drop","registrants":[]}"#).refusal
        == "400/300 Validation Failed. (action: Invalid field.)")
    #expect(bench.zoom(.delete, "/meetings/\(id)/registrants/\(registrant)").status == 204)
    #expect(
      bench.zoom(.delete, "/meetings/\(id)/registrants/\(registrant)").refusal
        == "400/3079 Registrant does not exist: \(registrant).")
  }

  @Test func `the order is another at each listing`() throws {
    var bench = try Bench()
    let id = bench.meeting(Self.registration)
    for number in 0..<20 {
      _ = bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("p\(number)"))
    }
    func page(_ query: String) -> ([String], String) {
      let body = bench.zoom(.get, "/meetings/\(id)/registrants?\(query)").body
      return (
        body["registrants"]?.list?.compactMap { $0["email"]?.text } ?? [],
        body["next_page_token"]?.text ?? ""
      )
    }
    #expect(page("").0 != page("").0)
    let first = page("page_size=15")
    let rest = page("page_size=15&next_page_token=\(first.1)")
    #expect(Set(first.0 + rest.0).count == 20)
    #expect(rest.1 == "")
  }

  @Test func `a host without licence has no registrants`() throws {
    var bench = try Bench {
      $0.hosts = [SandboxHost(email: "b@example.edu", licence: .basic, webinarCapacity: nil)]
    }
    let id = bench.create("{}", host: "b@example.edu").id
    #expect(
      bench.zoom(.post, "/meetings/\(id)/registrants", Self.person("eve")).refusal
        == "400/200 Only available for paid users.")
  }
}
