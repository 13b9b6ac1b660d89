import Compiler
import Domain
import Testing

@Suite struct MeetingKeyTests {
  private func meeting(
    _ keys: String, section: String = "meetings", course: String = Workshop.course
  ) async throws -> Meeting? {
    let text = "\(course)\(section):\n  lecture:\n    at: 2027-03-10 15:00-16:00\n" + keys
    let files = Workshop.files(course: text)
    #expect(try await Workshop.findings(files) == "")
    return try await Workshop.meetings(files).first?.value
  }

  @Test func `settings are taken as they are written`() async throws {
    let meeting = try await meeting(
      """
          passcode: "012345"
          waiting_room: false
          mute_on_entry: true
          join_before_host: 10m
          authentication: true
          recording: local
          registration: open
          approval: manual
          protect: true
          description: "By {{course.title}}"
          host: pool:studio
          zoom: { audio: both, settings: { meeting_authentication: true, list: [1, "2"] } }
          attendance: { signed: true, reason: law }

      """)
    var settings = MeetingSettings()
    settings.passcode = .text("012345")
    settings.waitingRoom = false
    settings.muteOnEntry = true
    settings.joinBeforeHost = .minutes(10)
    settings.authentication = true
    settings.recording = .local
    settings.registration = .open
    settings.approval = .manual
    settings.extra = [
      ProviderField(name: "audio", value: .text("both")),
      ProviderField(
        name: "settings",
        value: .fields([
          ProviderField(name: "list", value: .list([.number(1), .text("2")])),
          ProviderField(name: "meeting_authentication", value: .truth(true)),
        ])),
    ]
    #expect(meeting?.settings == settings)
    #expect(meeting?.isProtected == true)
    #expect(meeting?.attendance == AttendanceSheet(reason: "law"))
    #expect(meeting?.description == "By Algorithms")
    #expect(meeting?.host == .pool("studio"))
  }

  @Test func `room settings are taken as they are written`() async throws {
    let meeting = try await meeting(
      """
          on: bbb
          max_participants: 40
          guests: ask
          lock: [notes, cam, cam]
          slides: ["https://example.edu/a.pdf"]
          open_before: 10m
          close_after: 1h
          bbb: { record: true }

      """)
    #expect(meeting?.kind == .room)
    #expect(meeting?.settings.maxParticipants == 40)
    #expect(meeting?.settings.guests == .ask)
    #expect(meeting?.settings.lock == [.cam, .notes])
    #expect(meeting?.settings.slides == ["https://example.edu/a.pdf"])
    #expect(meeting?.timing.openBefore == 10)
    #expect(meeting?.timing.closeAfter == 60)
  }

  @Test func `the first teacher who is a host hosts`() async throws {
    let course = Workshop.course + "teachers: [ada@example.edu, Studio@example.edu]\n"
    #expect(try await meeting("", course: course)?.host == .user("studio@example.edu"))
  }

  @Test func `a user's file is hosted by the user`() async throws {
    let meeting = try await meeting("", course: "user: room-01@example.edu\n")
    #expect(meeting?.host == .user("room-01@example.edu"))
    #expect(meeting?.title == "room-01@example.edu: Lecture")
    #expect(meeting?.moderators.map(\.email) == ["room-01@example.edu"])
  }

  @Test func `a webinar of the pool needs a licence only somebody has`() async throws {
    let meeting = try await meeting("", section: "webinars", course: "global: open-day\n")
    #expect(meeting?.host == .pool(nil))
    #expect(meeting?.kind == .webinar)
  }

  @Test func `own keys win over the preset, and the preset over the defaults`() async throws {
    var files = Workshop.files(
      """
      meetings:
        a: { like: lecture, at: 2027-03-10 15:00-16:00, recording: none }
        b: { at: 2027-03-10 15:00-16:00 }

      """)
    files["schedules/rooster.yaml"] =
      Workshop.workspace + "defaults: { meeting: { waiting_room: true, recording: cloud } }\n"
    files["templates/meetings/lecture.yaml"] = "recording: local\nmute_on_entry: true\n"
    let meetings = try await Workshop.meetings(files)
    let first = meetings["CS101/a"]?.settings
    #expect(first?.recording == Recording.none)
    #expect(first?.muteOnEntry == true)
    #expect(first?.waitingRoom == true)
    #expect(meetings["CS101/b"]?.settings.recording == .cloud)
    #expect(meetings["CS101/b"]?.settings.muteOnEntry == nil)
  }

  @Test func `no list and none are no list`() async throws {
    let course = Workshop.course + "registrants: [a@example.org, b@example.org]\n"
    #expect(try await meeting("")?.registrants == nil)
    #expect(try await meeting("    registrants: none\n", course: course)?.registrants == nil)
    #expect(try await meeting("    registration: none\n", course: course)?.registrants == nil)
    let people = try await meeting("", course: course)?.registrants
    #expect(people?.map(\.email) == ["a@example.org", "b@example.org"])
  }

  @Test func `a shared meeting has the people of all courses`() async throws {
    var files = Workshop.files(
      """
      registrants: [a@example.org]
      meetings:
        lecture: { at: 2027-03-10 15:00-16:00, with: [CS102], announce: class }

      """)
    files["schedules/cs102.yaml"] = "course: CS102\ntitle: Logic\nregistrants: [b@example.org]\n"
    let meeting = try await Workshop.meetings(files)["CS101/lecture"]
    #expect(meeting?.registrants?.map(\.email) == ["a@example.org", "b@example.org"])
    #expect(meeting?.announcements.map(\.group) == ["CS101 Algorithms, CS102 Logic"])
  }
}
