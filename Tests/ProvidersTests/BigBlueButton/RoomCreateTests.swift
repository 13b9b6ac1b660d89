import CivilTime
import Domain
import Ports
import Testing

@testable import Providers

@Suite("Opening rooms")
struct RoomCreateTests {
  private static let success =
    "<response><returncode>SUCCESS</returncode><meetingID>x</meetingID></response>"

  @Test func `a room id has a form that every load balancer takes, and cannot be guessed`() {
    let id = RoomBench.room
    #expect(id.count == 48)
    #expect(id.hasPrefix("rooster-"))
    #expect(id.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
    #expect(id != RoomID.derived(for: Address("CS102/lecture"), key: Samples.key))
    #expect(id != RoomID.derived(for: Samples.seed, key: WorkspaceKey(Secret("other"))))
    #expect(RoomBench([]).provider.derivedID(for: Samples.seed) == id)
  }

  @Test func `a room is open for its window, and sends nothing unstated`() async throws {
    let spec = RemoteSpec(attributes: Samples.attributes(.room), timing: RoomBench.window)
    let parameters = try BigBlueButtonConversion(key: Samples.key).parameters(
      opening: spec, mark: Samples.mark, now: Samples.instant("2027-03-10T14:50:30Z"))
    #expect(
      Array(parameters.dropLast()) == [
        QueryItem("meetingID", RoomBench.room), QueryItem("name", "Algorithms: Lecture"),
        QueryItem("meetingExpireIfNoUserJoinedInMinutes", "135"),
        QueryItem("meetingExpireWhenLastUserLeftInMinutes", "135"), QueryItem("duration", "140"),
        QueryItem("meta_rooster-mark", "0123456789abcdef0123"),
      ])
    #expect(parameters.last?.name == "meta_rooster-digest")
    let answer = try await RoomBench.answer(
      to: .create(spec, mark: Samples.mark),
      [Exchange(.get, RoomBench.url("create", parameters), answer: Self.success)])
    let bench = RoomBench([])
    #expect(
      answer
        == .object(
          ObservedObject(
            id: RoomBench.room, mark: Samples.mark, host: "", title: "Algorithms: Lecture",
            slots: nil, joinLink: bench.provider.publicLink(to: Samples.seed, page: nil),
            isRunning: false)))
  }

  @Test func `a room that is open already is a success`() async throws {
    let spec = RemoteSpec(attributes: Samples.attributes(.room), timing: RoomBench.window)
    let parameters = try BigBlueButtonConversion(key: Samples.key).parameters(
      opening: spec, mark: Samples.mark, now: Samples.instant("2027-03-10T14:50:30Z"))
    let answer = try await RoomBench.answer(
      to: .create(spec, mark: Samples.mark),
      [
        Exchange(
          .get, RoomBench.url("create", parameters),
          answer: """
            <response><returncode>SUCCESS</returncode><messageKey>duplicateWarning</messageKey>
            <message>This conference was already in existence.</message></response>
            """)
      ])
    guard case .object(let object) = answer else {
      Issue.record("not an object")
      return
    }
    #expect(object.id == RoomBench.room)
  }

  @Test func `each stated setting has the server's name`() {
    let attributes = Samples.attributes(.room) {
      $0.page = "https://campus.example.edu/CS101"
      $0.settings.recording = .cloud
      $0.settings.welcome = "Hi"
      $0.settings.maxParticipants = 20
      $0.settings.guests = .ask
      $0.settings.muteOnEntry = true
      $0.settings.lock = [.cam, .mic, .chat, .notes]
      $0.settings.extra = [
        ProviderField(name: "autoStartRecording", value: .truth(false)),
        ProviderField(
          name: "disabledFeatures", value: .list([.text("polls"), .text("sharedNotes")])),
        ProviderField(
          name: "groups",
          value: .list([.fields([ProviderField(name: "id", value: .number(1))])])),
      ]
    }
    #expect(
      BigBlueButtonConversion(key: Samples.key).declared(attributes) == [
        QueryItem("name", "Algorithms: Lecture"), QueryItem("record", "true"),
        QueryItem("welcome", "Hi"),
        QueryItem("logoutURL", "https://campus.example.edu/CS101"),
        QueryItem("maxParticipants", "20"), QueryItem("guestPolicy", "ASK_MODERATOR"),
        QueryItem("muteOnStart", "true"), QueryItem("lockSettingsDisableCam", "true"),
        QueryItem("lockSettingsDisableMic", "true"),
        QueryItem("lockSettingsDisablePrivateChat", "true"),
        QueryItem("lockSettingsDisablePublicChat", "true"),
        QueryItem("lockSettingsDisableNotes", "true"),
        QueryItem("autoStartRecording", "false"),
        QueryItem("disabledFeatures", "polls,sharedNotes"),
        QueryItem("groups", #"[{"id":1}]"#),
      ])
  }

  @Test func `the digest follows what is declared, and not the clock or the mark`() throws {
    let plain = try digest { _ in }
    #expect(try digest { _ in } == plain)
    #expect(try digest(now: "2027-03-10T16:00:00Z", mark: Mark("ff")) { _ in } == plain)
    #expect(try digest { $0.settings.lock = [.cam] } != plain)
    #expect(try digest { $0.settings.slides = ["https://example.edu/a.pdf"] } != plain)
  }

  @Test func `a room without times stays half a day when nobody comes, and has no end`() throws {
    let spec = RemoteSpec(attributes: Samples.attributes(.room), timing: .standing)
    let parameters = try BigBlueButtonConversion(key: Samples.key).parameters(
      opening: spec, mark: Samples.mark, now: Samples.instant("2027-03-10T14:50:30Z"))
    #expect(parameters.contains(QueryItem("meetingExpireIfNoUserJoinedInMinutes", "720")))
    #expect(parameters.contains(QueryItem("meetingExpireWhenLastUserLeftInMinutes", "720")))
    #expect(!parameters.contains { $0.name == "duration" })
  }

  @Test(arguments: [Samples.single, Samples.weekly])
  func `a calendar is refused, since there is none`(timing: RemoteTiming) async {
    let error = await RoomBench.failure(
      of: .create(
        RemoteSpec(attributes: Samples.attributes(.room), timing: timing), mark: Samples.mark), [])
    #expect(
      error
        == .rejected(
          Rejection(
            kind: .other, code: "unsupported",
            message: "BigBlueButton has no calendar, so a room cannot be scheduled there.")))
  }

  @Test func `a window that is over opens nothing`() async {
    let window = RemoteTiming.window(
      original: Samples.local("2027-03-10T10:00"), opens: Samples.instant("2027-03-10T08:45:00Z"),
      closes: Samples.instant("2027-03-10T14:50:30Z"))
    let error = await RoomBench.failure(
      of: .create(
        RemoteSpec(attributes: Samples.attributes(.room), timing: window), mark: Samples.mark), [])
    #expect(
      error
        == .rejected(
          Rejection(
            kind: .invalid, code: "window",
            message: "The room was to be open until 2027-03-10T14:50:30Z, which is over.")))
  }

  private func digest(
    now: String = "2027-03-10T14:50:30Z", mark: Mark = Samples.mark,
    _ change: (inout RemoteAttributes) -> Void
  ) throws -> String? {
    let spec = RemoteSpec(attributes: Samples.attributes(.room, change), timing: RoomBench.window)
    let parameters = try BigBlueButtonConversion(key: Samples.key).parameters(
      opening: spec, mark: mark, now: Samples.instant(now))
    return parameters.first { $0.name == "meta_rooster-digest" }?.value
  }
}
