import CivilTime
import Domain
import Ports
import Testing

@testable import Providers

@Suite("Calls to Zoom")
struct ZoomCallTests {
  private let meeting = "\(ZoomBench.api)/meetings/9"
  private let webinar = "\(ZoomBench.api)/webinars/9"
  private let slot = RemoteSlot(
    id: "1648194360000", carries: nil, start: Samples.local("2027-04-05T10:00"), minutes: 60,
    isCancelled: false)

  @Test func `a read asks for past dates too, and shows another person's meeting without a mark`()
    async throws
  {
    let answer = try await ZoomBench.answer(
      to: .read(id: "9", kind: .meeting),
      [
        Exchange(
          .get, "\(meeting)?show_previous_occurrences=true",
          answer: """
            {"id":9,"host_id":"h1","topic":"T","type":2,"status":"started","agenda":"Hello",
            "start_time":"2027-07-01T08:00:00Z","duration":60,"timezone":"America/New_York"}
            """)
      ])
    let slot = RemoteSlot(
      id: "", carries: nil, start: Samples.local("2027-07-01T04:00"), minutes: 60,
      isCancelled: false)
    #expect(
      answer
        == .object(
          ObservedObject(
            id: "9", mark: nil, host: "h1", title: "T", slots: [slot], joinLink: nil,
            isRunning: true)))
  }

  @Test func `a uuid that looks like a path is encoded twice`() {
    #expect(ZoomAPI.segment("ab/c==") == "ab%2Fc%3D%3D")
    #expect(ZoomAPI.segment("/abc==") == "%252Fabc%253D%253D")
    #expect(ZoomAPI.segment("a//b") == "a%252F%252Fb")
  }

  @Test func `a sub-account and a base of its own lead elsewhere`() async throws {
    var account = Samples.zoomAccount(subAccount: "sub 7")
    account.apiURL = "http://127.0.0.1:9000/zoom/v2/"
    let bench = try ZoomBench(
      [
        Exchange(
          .put, "http://127.0.0.1:9000/zoom/v2/accounts/sub%207/meetings/9/status",
          body: #"{"action":"end"}"#, status: 204)
      ], account: account)
    #expect(try await bench.provider.perform(.end(id: "9", kind: .meeting)) == .done)
    bench.http.finish()
  }

  @Test func `a delete mails nobody`() async throws {
    let quiet = "schedule_for_reminder=false&cancel_meeting_reminder=false"
    #expect(
      try await ZoomBench.answer(
        to: .delete(id: "9", kind: .meeting),
        [Exchange(.delete, "\(meeting)?\(quiet)", status: 204)]) == .done)
    #expect(
      try await ZoomBench.answer(
        to: .delete(id: "9", kind: .webinar),
        [Exchange(.delete, "\(webinar)?cancel_webinar_reminder=false", status: 204)]) == .done)
    #expect(
      try await ZoomBench.answer(
        to: .cancel(id: "9", kind: .meeting, slot: slot),
        [Exchange(.delete, "\(meeting)?occurrence_id=1648194360000&\(quiet)", status: 204)])
        == .done)
  }

  @Test func `what is gone already is deleted, cancelled, ended and unregistered`() async throws {
    let gone = #"{"code":3001,"message":"Meeting does not exist: 9."}"#
    let quiet = "schedule_for_reminder=false&cancel_meeting_reminder=false"
    #expect(
      try await ZoomBench.answer(
        to: .delete(id: "9", kind: .meeting),
        [Exchange(.delete, "\(meeting)?\(quiet)", status: 404, answer: gone)]) == .done)
    #expect(
      try await ZoomBench.answer(
        to: .cancel(id: "9", kind: .meeting, slot: slot),
        [
          Exchange(
            .delete, "\(meeting)?occurrence_id=1648194360000&\(quiet)", status: 400,
            answer: #"{"code":300,"message":"Invalid occurrence_id."}"#)
        ]) == .done)
    #expect(
      try await ZoomBench.answer(
        to: .end(id: "9", kind: .meeting),
        [
          Exchange(
            .put, "\(meeting)/status", body: #"{"action":"end"}"#, status: 400,
            answer: #"{"code":3007,"message":"The meeting has ended."}"#)
        ]) == .done)
    #expect(
      try await ZoomBench.answer(
        to: .unregister(id: "9", kind: .meeting, [RemoteRegistrant(key: "a@b.c", id: "r1")]),
        [
          Exchange(
            .put, "\(meeting)/registrants/status",
            body: #"{"action":"cancel","registrants":[{"email":"a@b.c","id":"r1"}]}"#,
            status: 400, answer: #"{"code":3079,"message":"No such registrant."}"#)
        ]) == .done)
  }

  @Test(arguments: [
    (Call.end(id: "9", kind: .webinar), 3000, "This webinar has not started."),
    (.uninvite(id: "9", RemoteRegistrant(key: "a", id: "p1")), 300, "Panelist does not exist: p1."),
    (
      .cancel(
        id: "9", kind: .webinar,
        slot: RemoteSlot(
          id: "1", carries: nil, start: Samples.local("2027-04-05T10:00"), minutes: 60,
          isCancelled: false)), 3000, "Webinar occurrence does not exist."
    ),
  ])
  func `what was done before a lost answer is done`(call: Call, code: Int, message: String)
    async throws
  {
    let (method, path, body): (HTTPRequest.Method, String, String?) =
      switch call {
      case .end: (.put, "/status", #"{"action":"end"}"#)
      case .uninvite: (.delete, "/panelists/p1", nil)
      default: (.delete, "?occurrence_id=1&cancel_webinar_reminder=false", nil)
      }
    #expect(
      try await ZoomBench.answer(
        to: call,
        [
          Exchange(
            method, webinar + path, body: body, status: 400,
            answer: #"{"code":\#(code),"message":"\#(message)"}"#)
        ]) == .done)
  }

  @Test func `a cancel of a meeting that is gone is told`() async throws {
    let error = try await ZoomBench.failure(
      of: .cancel(id: "9", kind: .webinar, slot: slot),
      [
        Exchange(
          .delete, "\(webinar)?occurrence_id=1648194360000&cancel_webinar_reminder=false",
          status: 404, answer: #"{"code":3001,"message":"Webinar does not exist: 9."}"#)
      ])
    #expect(
      error
        == .rejected(
          Rejection(
            kind: .notFound, code: "404/3001",
            message: "Zoom has no such meeting. (Answer: Webinar does not exist: 9.)")))
  }

  @Test(arguments: [
    ("2027-03-26T15:00", "2027-03-26T14:00:00Z"), ("2027-04-06T15:00", "2027-04-06T13:00:00Z"),
    // This time does not exist: it is taken with the offset before the gap.
    ("2027-03-28T02:30", "2027-03-28T01:30:00Z"),
    // This one exists twice: the first is taken.
    ("2027-10-31T02:30", "2027-10-31T00:30:00Z"),
  ])
  func `a moved date is sent in UTC`(start: String, sent: String) async throws {
    let answer = try await ZoomBench.answer(
      to: .move(
        id: "9", kind: .meeting, slot: slot, start: Samples.local(start), minutes: 120,
        zone: "Europe/Amsterdam"),
      [
        Exchange(
          .patch, "\(meeting)?occurrence_id=1648194360000",
          body: #"{"duration":120,"start_time":"\#(sent)"}"#, status: 204)
      ])
    #expect(answer == .done)
  }

  @Test func `a zone that the system does not know is told before anything is sent`() async throws {
    let bench = try ZoomBench([], granted: false)
    await #expect(throws: ProviderError.unknownZone("Mars/Base")) {
      try await bench.provider.perform(
        .move(
          id: "9", kind: .meeting, slot: slot, start: Samples.local("2027-04-06T15:00"),
          minutes: 60, zone: "Mars/Base"))
    }
    #expect(bench.http.requests == [])
  }

  @Test func `one person is registered by the single call`() async throws {
    let answer = try await ZoomBench.answer(
      to: .register(id: "9", kind: .meeting, [Samples.ada]),
      [
        Exchange(
          .post, "\(meeting)/registrants",
          body: """
            {"auto_approve":true,"email":"Ada@Example.edu","first_name":"Ada",\
            "last_name":"Lovelace"}
            """,
          status: 201,
          answer: #"{"id":9,"registrant_id":"r1","join_url":"https://zoom.us/w/1?tk=secret"}"#)
      ])
    #expect(answer == .people([RemoteRegistrant(key: "ada@example.edu", id: "r1")]))
  }

  @Test func `several are registered in a batch, and a name is made up of the address`()
    async throws
  {
    let answer = try await ZoomBench.answer(
      to: .register(id: "9", kind: .webinar, [Samples.ada, Samples.nameless]),
      [
        Exchange(
          .post, "\(webinar)/batch_registrants",
          body: """
            {"auto_approve":true,"registrants":[{"email":"Ada@Example.edu","first_name":"Ada",\
            "last_name":"Lovelace"},{"email":"x9@example.edu","first_name":"x9"}]}
            """,
          status: 201,
          answer: """
            {"registrants":[{"email":"x9@example.edu","registrant_id":"r2"},
            {"email":"ADA@example.edu","registrant_id":"r1","join_url":"https://zoom.us/w/1"}]}
            """)
      ])
    #expect(
      answer
        == .people([
          RemoteRegistrant(key: "x9@example.edu", id: "r2"),
          RemoteRegistrant(key: "ada@example.edu", id: "r1"),
        ]))
  }

  @Test func `panelists are known by their address when the answer tells no ids`() async throws {
    let answer = try await ZoomBench.answer(
      to: .invite(id: "9", [Samples.ada]),
      [
        Exchange(
          .post, "\(webinar)/panelists",
          body: #"{"panelists":[{"email":"Ada@Example.edu","name":"Ada Lovelace"}]}"#,
          status: 201, answer: #"{"id":"9","updated_at":"2027-01-20T09:00:00Z"}"#)
      ])
    #expect(answer == .people([RemoteRegistrant(key: "ada@example.edu", id: "")]))
    #expect(
      try await ZoomBench.answer(
        to: .uninvite(id: "9", RemoteRegistrant(key: "ada@example.edu", id: "")),
        [Exchange(.delete, "\(webinar)/panelists/ada%40example.edu", status: 204)]) == .done)
    #expect(
      try await ZoomBench.answer(
        to: .uninvite(id: "9", RemoteRegistrant(key: "ada@example.edu", id: "p1")),
        [Exchange(.delete, "\(webinar)/panelists/p1", status: 204)]) == .done)
  }

  @Test func `a list is read page by page, and shows our marks`() async throws {
    let users = "\(ZoomBench.api)/users/a%40b.c"
    let first = try await ZoomBench.answer(
      to: .list(host: "a@b.c", kind: .meeting, page: nil),
      [
        Exchange(
          .get, "\(users)/meetings?type=scheduled&page_size=300",
          answer: """
            {"page_size":300,"next_page_token":"w7 8=","meetings":[
            {"id":1,"topic":"A","type":2,"agenda":"[rooster:0123456789abcdef0123]\\n\\nText"},
            {"id":2,"topic":"B","type":8}]}
            """)
      ])
    #expect(
      first
        == .page(
          [
            ListedObject(id: "1", mark: Samples.mark, title: "A"),
            ListedObject(id: "2", mark: nil, title: "B"),
          ], next: "w7 8="))
    let last = try await ZoomBench.answer(
      to: .list(host: "a@b.c", kind: .webinar, page: "w7 8="),
      [
        Exchange(
          .get, "\(users)/webinars?type=scheduled&page_size=300&next_page_token=w7%208%3D",
          answer: #"{"next_page_token":"","webinars":[]}"#)
      ])
    #expect(last == .page([], next: nil))
  }

  @Test func `a roster has the links of its people`() async throws {
    let answer = try await ZoomBench.answer(
      to: .roster(id: "9", kind: .meeting, page: nil),
      [
        Exchange(
          .get, "\(meeting)/registrants?page_size=300",
          answer: """
            {"next_page_token":"n","registrants":[{"id":"r1","email":"Ada@Example.edu",
            "first_name":"Ada","status":"approved","join_url":"https://zoom.us/w/1?tk=x"}]}
            """)
      ])
    #expect(
      answer
        == .roster(
          [
            RosterEntry(
              registrant: RemoteRegistrant(key: "ada@example.edu", id: "r1"),
              link: JoinLink("https://zoom.us/w/1?tk=x"))
          ], next: "n"))
  }

  @Test func `an update answers nothing`() async throws {
    let spec = RemoteSpec(
      attributes: Samples.attributes { $0.settings.passcode = .text("abc") },
      timing: Samples.single)
    let answer = try await ZoomBench.answer(
      to: .update(id: "9", spec, mark: Samples.mark, timing: .keeps),
      [
        Exchange(
          .patch, meeting,
          body: """
            {"agenda":"[rooster:0123456789abcdef0123]","password":"abc",\
            "settings":{"alternative_hosts":"","alternative_hosts_email_notification":false,\
            "approval_type":2},"topic":"Algorithms: Lecture"}
            """, status: 204)
      ])
    #expect(answer == .done)
  }

  @Test func `Zoom gives links and ids out itself`() throws {
    let bench = try ZoomBench([], granted: false)
    #expect(
      bench.provider.link(for: Samples.ada, role: .moderator, to: Samples.seed, page: nil) == nil)
    #expect(bench.provider.publicLink(to: Samples.seed, page: nil) == nil)
    #expect(bench.provider.derivedID(for: Samples.seed) == nil)
  }
}
