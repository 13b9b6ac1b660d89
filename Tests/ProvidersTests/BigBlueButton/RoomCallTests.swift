import Domain
import Ports
import Testing

@testable import Providers

@Suite("Calls to BigBlueButton")
struct RoomCallTests {
  private static let info = RoomBench.url("getMeetingInfo", [QueryItem("meetingID", "r1")])
  private static let end = RoomBench.url("end", [QueryItem("meetingID", "r1")])
  private static let missing = """
    <response><returncode>FAILED</returncode><messageKey>notFound</messageKey>
    <message>We could not find a meeting with that meeting ID</message></response>
    """

  @Test(arguments: [(0, false), (3, true)])
  func `a room runs when somebody is in it`(people: Int, isRunning: Bool) async throws {
    let answer = try await RoomBench.answer(
      to: .read(id: "r1", kind: .room),
      [
        Exchange(
          .get, Self.info,
          answer: """
            \u{FEFF}<?xml version="1.0"?>
            <response><returncode>SUCCESS</returncode><meetingName>A &amp; B</meetingName>
            <meetingID>r1</meetingID><attendeePW>ap</attendeePW><moderatorPW>mp</moderatorPW>
            <running>true</running><participantCount>\(people)</participantCount>
            <attendees><attendee><userID>u</userID></attendee></attendees>
            <metadata><rooster-mark><![CDATA[0123456789abcdef0123]]></rooster-mark></metadata>
            </response>
            """)
      ])
    #expect(
      answer
        == .object(
          ObservedObject(
            id: "r1", mark: Samples.mark, host: "", title: "A & B", slots: nil, joinLink: nil,
            isRunning: isRunning)))
  }

  @Test func `a room that is not open is not found`() async {
    let error = await RoomBench.failure(
      of: .read(id: "r1", kind: .room), [Exchange(.get, Self.info, answer: Self.missing)])
    #expect(
      error
        == .rejected(
          Rejection(
            kind: .notFound, code: "notFound",
            message: "The room is not open. "
              + "(Answer: We could not find a meeting with that meeting ID)")))
  }

  @Test func `a room that is about to end is not open any more`() async throws {
    let room = """
      <meetingID>r1</meetingID><participantCount>0</participantCount>
      <hasBeenForciblyEnded>true</hasBeenForciblyEnded>
      """
    let error = await RoomBench.failure(
      of: .read(id: "r1", kind: .room),
      [
        Exchange(
          .get, Self.info,
          answer: "<response><returncode>SUCCESS</returncode>\(room)</response>")
      ])
    #expect(error == BigBlueButtonErrors.notOpen)
    let page = try await RoomBench.answer(
      to: .list(host: "", kind: .room, page: nil),
      [
        Exchange(
          .get, RoomBench.url("getMeetings", []),
          answer: """
            <response><returncode>SUCCESS</returncode><meetings><meeting>\(room)</meeting></meetings>
            </response>
            """)
      ])
    #expect(page == .page([], next: nil))
  }

  @Test func `an answer without the usual fields is a surprise`() async {
    let error = await RoomBench.failure(
      of: .read(id: "r1", kind: .room),
      [
        Exchange(
          .get, Self.info, answer: "<response><returncode>SUCCESS</returncode></response>")
      ])
    #expect(error == BigBlueButtonErrors.incomplete)
  }

  @Test(arguments: [
    Call.end(id: "r1", kind: .room), .delete(id: "r1", kind: .room),
  ])
  func `ending what has ended is fine`(call: Call) async throws {
    let ended = """
      <response><returncode>SUCCESS</returncode><messageKey>sentEndMeetingRequest</messageKey>
      </response>
      """
    for answer in [ended, Self.missing] {
      #expect(
        try await RoomBench.answer(to: call, [Exchange(.get, Self.end, answer: answer)]) == .done)
    }
  }

  @Test func `the list has all rooms of the server on one page`() async throws {
    let url = RoomBench.url("getMeetings", [])
    let call = Call.list(host: "", kind: .room, page: nil)
    #expect(
      try await RoomBench.answer(
        to: call,
        [
          Exchange(
            .get, url,
            answer: """
              <response><returncode>SUCCESS</returncode><meetings>
              <meeting><meetingName>A</meetingName><meetingID>r1</meetingID>
              <metadata><rooster-mark>0123456789abcdef0123</rooster-mark></metadata></meeting>
              <meeting><meetingName>B</meetingName><meetingID>other</meetingID><metadata/></meeting>
              </meetings></response>
              """)
        ])
        == .page(
          [
            ListedObject(id: "r1", mark: Samples.mark, title: "A"),
            ListedObject(id: "other", mark: nil, title: "B"),
          ], next: nil))
    #expect(
      try await RoomBench.answer(
        to: call,
        [
          Exchange(
            .get, url,
            answer: """
              <response><returncode>SUCCESS</returncode><meetings/>
              <messageKey>noMeetings</messageKey></response>
              """)
        ]) == .page([], next: nil))
  }

  private static let slot = RemoteSlot(
    id: "", carries: nil, start: Samples.local("2027-04-05T10:00"), minutes: 60,
    isCancelled: false)
  private static let someone = RemoteRegistrant(key: "a@b.c", id: "1")

  static let unsupported: [(Call, String)] = [
    (
      .update(
        id: "r1",
        RemoteSpec(attributes: Samples.attributes(.room), timing: RoomBench.window),
        mark: Samples.mark, timing: .keeps),
      "BigBlueButton does not change a room that is open: what is new holds from its next opening "
        + "on."
    ),
    (
      .cancel(id: "r1", kind: .room, slot: slot),
      "BigBlueButton has no dates that could be cancelled or moved."
    ),
    (
      .register(id: "r1", kind: .room, [Samples.ada]),
      "BigBlueButton keeps no lists of people: links are made from the schedule."
    ),
    (
      .uninvite(id: "r1", someone),
      "BigBlueButton keeps no lists of people: links are made from the schedule."
    ),
    (
      .panel(id: "r1"),
      "BigBlueButton keeps no lists of people: links are made from the schedule."
    ),
    (
      .roster(id: "r1", kind: .room, page: nil),
      "BigBlueButton keeps no lists of people: links are made from the schedule."
    ),
  ]

  @Test(arguments: unsupported.indices)
  func `calls that rooms do not have are refused and not sent`(row: Int) async {
    let (call, message) = Self.unsupported[row]
    #expect(
      await RoomBench.failure(of: call, [])
        == .rejected(Rejection(kind: .other, code: "unsupported", message: message)))
  }

  @Test func `rooms have no calendar, no host's day, and their own pace`() {
    let capabilities = BigBlueButton.capabilities(of: RoomBench.account())
    #expect(!capabilities.hasCalendar)
    #expect(capabilities.kinds == [.room])
    #expect(capabilities.hostDailyLimit == nil)
    #expect(capabilities.rates == [.light: RequestRate(perSecond: 2, perDay: nil)])
    #expect(
      RoomBench([]).provider.cost(of: .list(host: "", kind: .room, page: nil))
        == RequestCost(category: .light, countsForHost: false))
  }
}
