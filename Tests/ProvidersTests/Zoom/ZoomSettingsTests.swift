import Domain
import Ports
import Testing

@testable import Providers

@Suite("Settings of Zoom meetings")
struct ZoomSettingsTests {
  @Test func `nothing stated sends no settings when a meeting is made`() throws {
    #expect(try settings(.create) { _ in } == nil)
  }

  @Test func `an update takes registration and alternative hosts back`() throws {
    #expect(
      try settings(.update) { _ in }
        == .fields([
          "alternative_hosts": .text(""), "alternative_hosts_email_notification": .truth(false),
          "approval_type": .number(2),
        ]))
  }

  @Test func `each stated setting of a meeting has Zoom's name`() throws {
    let sent = try settings(.create) {
      $0.settings.waitingRoom = false
      $0.settings.muteOnEntry = true
      $0.settings.joinBeforeHost = .minutes(10)
      $0.settings.authentication = true
      $0.settings.recording = .cloud
      $0.settings.questionAndAnswer = true
      $0.settings.practiceSession = true
      $0.alternativeHosts = ["grace@example.edu", "Room-01@example.edu", "alan@example.edu"]
    }
    #expect(
      sent
        == .fields([
          "waiting_room": .truth(false), "mute_upon_entry": .truth(true),
          "join_before_host": .truth(true), "jbh_time": .number(10),
          "meeting_authentication": .truth(true), "auto_recording": .text("cloud"),
          "question_and_answer": .fields(["enable": .truth(true)]),
          "alternative_hosts": .text("grace@example.edu;alan@example.edu"),
          "alternative_hosts_email_notification": .truth(false),
        ]))
  }

  @Test func `a webinar sends what a webinar has`() throws {
    let sent = try settings(.create, kind: .webinar) {
      $0.settings.waitingRoom = true
      $0.settings.muteOnEntry = true
      $0.settings.joinBeforeHost = .anyTime
      $0.settings.practiceSession = true
    }
    #expect(sent == .fields(["practice_session": .truth(true)]))
  }

  @Test(arguments: [
    (Registration?.none, Approval?.none, true, 0, true),
    (.some(.list), nil, false, 0, true), (.some(.list), .manual, false, 1, true),
    (.some(.open), nil, false, 0, false), (.some(.open), .manual, false, 1, false),
    (.some(.none), nil, false, 2, false),
  ])
  func `registration decides the approval type`(
    registration: Registration?, approval: Approval?, hasRegistrants: Bool, type: Int,
    isSilent: Bool
  ) throws {
    let sent = try settings(.create) {
      $0.settings.registration = registration
      $0.settings.approval = approval
      $0.hasRegistrants = hasRegistrants
    }
    var expected: [String: JSONValue] = ["approval_type": .number(type)]
    if isSilent { expected["registrants_email_notification"] = .truth(false) }
    #expect(sent == .fields(expected))
  }

  @Test func `people of a series register once for all dates`() throws {
    let sent = try settings(.create, timing: Samples.weekly) { $0.hasRegistrants = true }
    #expect(member("registration_type", sent) == .number(1))
  }

  @Test func `fields of the provider go below settings, or into the body by their name`() throws {
    let body = try body(.create) {
      $0.settings.questionAndAnswer = true
      $0.settings.extra = [
        ProviderField(
          name: "question_and_answer",
          value: .fields([ProviderField(name: "allow_anonymous_questions", value: .truth(false))])),
        ProviderField(
          name: "tracking_fields",
          value: .list([
            .fields([
              ProviderField(name: "field", value: .text("Unit")),
              ProviderField(name: "value", value: .text("CS")),
            ])
          ])),
        ProviderField(name: "watermark", value: .truth(true)),
      ]
    }
    #expect(
      member("settings", body)
        == .fields([
          "question_and_answer": .fields([
            "enable": .truth(true), "allow_anonymous_questions": .truth(false),
          ]),
          "watermark": .truth(true),
        ]))
    #expect(
      member("tracking_fields", body)
        == .list([.fields(["field": .text("Unit"), "value": .text("CS")])]))
  }

  @Test func `no passcode is said so, by the name that each kind has`() throws {
    let none = { (attributes: inout RemoteAttributes) in attributes.settings.passcode = .none }
    let meeting = try body(.create, none)
    #expect(member("password", meeting) == .text(""))
    #expect(member("default_password", meeting) == .truth(false))
    #expect(member("default_passcode", try body(.create, kind: .webinar, none)) == .truth(false))
    let update = try body(.update, none)
    #expect(member("password", update) == .text(""))
    #expect(member("default_password", update) == nil)
  }

  @Test func `an update of a series repeats its whole recurrence, a single keeps its times unsaid`()
    throws
  {
    let series = try body(.update, timing: Samples.weekly) { _ in }
    for name in ["recurrence", "start_time", "timezone", "duration", "type"] {
      #expect(member(name, series) != nil)
    }
    let single = try body(.update) { _ in }
    for name in ["recurrence", "start_time", "timezone", "duration", "type"] {
      #expect(member(name, single) == nil)
    }
    let moved = try body(.update, change: .rewrites) { _ in }
    #expect(member("start_time", moved) == .text("2027-03-10T15:00:00"))
  }

  private func settings(
    _ purpose: ZoomConversion.Purpose, kind: MeetingKind = .meeting,
    timing: RemoteTiming = Samples.single, _ change: (inout RemoteAttributes) -> Void
  ) throws -> JSONValue? {
    member("settings", try body(purpose, kind: kind, timing: timing, change))
  }

  private func body(
    _ purpose: ZoomConversion.Purpose, kind: MeetingKind = .meeting,
    timing: RemoteTiming = Samples.single, change: TimingChange = .keeps,
    _ adjust: (inout RemoteAttributes) -> Void
  ) throws -> JSONValue {
    let conversion = ZoomConversion(zones: try Samples.zones(), key: Samples.key)
    let spec = RemoteSpec(attributes: Samples.attributes(kind, adjust), timing: timing)
    switch purpose {
    case .create: return try conversion.body(creating: spec, mark: Samples.mark)
    case .update:
      return try conversion.body(
        updating: spec, mark: Samples.mark, timing: change, now: Samples.instant(ZoomBench.now))
    }
  }
}
