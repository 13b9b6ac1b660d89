import CivilTime
import Domain
import Ports
import Testing

@testable import Providers

@Suite("Making Zoom meetings")
struct ZoomCreateTests {
  private let users = "\(ZoomBench.api)/users/room-01%40example.edu"

  @Test func `a single meeting sends local time, zone, passcode and mark, and nothing unstated`()
    async throws
  {
    let spec = RemoteSpec(
      attributes: Samples.attributes { $0.description = "Bring a laptop." },
      timing: Samples.single)
    let passcode = ZoomPasscode.derived(for: Samples.seed, key: Samples.key)
    let answer = try await ZoomBench.answer(
      to: .create(spec, mark: Samples.mark),
      [
        Exchange(
          .post, "\(users)/meetings",
          body: """
            {"agenda":"[rooster:0123456789abcdef0123]\\n\\nBring a laptop.","duration":90,\
            "password":"\(passcode)","start_time":"2027-03-10T15:00:00",\
            "timezone":"Europe/Amsterdam","topic":"Algorithms: Lecture","type":2}
            """,
          status: 201,
          answer: """
            {"id":85746065123,"host_id":"h1","host_email":"room-01@example.edu",
            "topic":"Algorithms: Lecture","type":2,"status":"waiting",
            "start_time":"2027-03-10T14:00:00Z","duration":90,"timezone":"Europe/Amsterdam",
            "agenda":"[rooster:0123456789abcdef0123]\\n\\nBring a laptop.",
            "start_url":"https://zoom.us/s/1?zak=host","join_url":"https://zoom.us/j/1?pwd=x"}
            """)
      ])
    let slot = RemoteSlot(
      id: "", carries: nil, start: Samples.local("2027-03-10T15:00"), minutes: 90,
      isCancelled: false)
    #expect(
      answer
        == .object(
          ObservedObject(
            id: "85746065123", mark: Samples.mark, host: "room-01@example.edu",
            title: "Algorithms: Lecture", slots: [slot],
            joinLink: JoinLink("https://zoom.us/j/1?pwd=x"), isRunning: false)))
  }

  @Test func `a weekly series counts its days from Sunday, and its dates keep their wall clock`()
    async throws
  {
    let spec = RemoteSpec(attributes: Samples.attributes(), timing: Samples.weekly)
    let passcode = ZoomPasscode.derived(for: Samples.seed, key: Samples.key)
    // Clocks change in Amsterdam on 2027-03-28.
    let answer = try await ZoomBench.answer(
      to: .create(spec, mark: Samples.mark),
      [
        Exchange(
          .post, "\(users)/meetings",
          body: """
            {"agenda":"[rooster:0123456789abcdef0123]","duration":60,"password":"\(passcode)",\
            "recurrence":{"end_times":4,"repeat_interval":1,"type":2,"weekly_days":"1,2"},\
            "start_time":"2027-03-21T10:00:00","timezone":"Europe/Amsterdam",\
            "topic":"Algorithms: Lecture","type":8}
            """,
          status: 201,
          answer: """
            {"id":"9","topic":"T","type":8,"duration":60,"occurrences":[
            {"occurrence_id":"1","start_time":"2027-03-21T09:00:00Z","duration":60,
            "status":"available"},
            {"occurrence_id":3,"start_time":"2027-03-28T08:00:00Z","status":"deleted"},
            {"occurrence_id":"2","start_time":"2027-03-22T09:00:00Z","duration":45}]}
            """)
      ])
    guard case .object(let object) = answer else {
      Issue.record("not an object")
      return
    }
    #expect(
      object.slots == [
        slot("1", "2027-03-21T10:00", 60), slot("2", "2027-03-22T10:00", 45),
        slot("3", "2027-03-28T10:00", 60, isCancelled: true),
      ])
    // The answer leaves agenda and host out: what was sent stands in.
    #expect(object.mark == Samples.mark)
    #expect(object.host == "room-01@example.edu")
  }

  @Test func `a series whose answer has no dates must be read back`() async throws {
    let spec = RemoteSpec(attributes: Samples.attributes(), timing: Samples.weekly)
    let api = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    var meeting = try decoded(#"{"id":1,"type":8,"start_time":"2027-03-21T09:00:00Z"}"#)
    #expect(api.object(created: meeting, from: spec, mark: Samples.mark).slots == nil)
    meeting.type = 3
    #expect(api.object(created: meeting, from: spec, mark: Samples.mark).slots == [])
  }

  @Test(arguments: [
    (MeetingKind.meeting, Samples.single, 2), (.meeting, Samples.weekly, 8),
    (.meeting, .standing, 3), (.webinar, Samples.single, 5), (.webinar, Samples.weekly, 9),
    (.webinar, .standing, 6),
  ])
  func `each kind and timing has Zoom's number`(
    kind: MeetingKind, timing: RemoteTiming, number: Int
  ) throws {
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let spec = RemoteSpec(attributes: Samples.attributes(kind), timing: timing)
    #expect(
      try member("type", conversion.body(creating: spec, mark: Samples.mark)) == .number(number))
  }

  @Test func `a standing meeting sends no time`() throws {
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let spec = RemoteSpec(attributes: Samples.attributes(), timing: .standing)
    let body = try conversion.body(creating: spec, mark: Samples.mark)
    #expect(member("start_time", body) == nil)
    #expect(member("duration", body) == nil)
    #expect(member("recurrence", body) == nil)
  }

  @Test func `a daily series has an interval and no weekdays`() throws {
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let series = Series(
      rule: .daily(every: 2), start: Samples.local("2027-03-21T10:00"), minutes: 15, count: 9)
    let spec = RemoteSpec(attributes: Samples.attributes(), timing: .series(series))
    let body = try conversion.body(creating: spec, mark: Samples.mark)
    #expect(
      member("recurrence", body)
        == .fields(["type": .number(1), "repeat_interval": .number(2), "end_times": .number(9)]))
  }

  @Test func `a window is refused, since Zoom has no rooms`() throws {
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let window = RemoteTiming.window(
      original: Samples.local("2027-03-10T15:00"), opens: Samples.instant("2027-03-10T14:00:00Z"),
      closes: Samples.instant("2027-03-10T16:00:00Z"))
    #expect(throws: ProviderError.self) {
      try conversion.body(
        creating: RemoteSpec(attributes: Samples.attributes(), timing: window), mark: Samples.mark)
    }
  }

  private func slot(
    _ id: String, _ start: String, _ minutes: Int, isCancelled: Bool = false
  ) -> RemoteSlot {
    RemoteSlot(
      id: id, carries: nil, start: Samples.local(start), minutes: minutes,
      isCancelled: isCancelled)
  }
}
