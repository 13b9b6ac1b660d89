import CivilTime
import Compiler
import Diagnostics
import Domain
import Testing

@Suite struct LanguageSampleTests {
  private let ada = Person(email: "ada@example.edu", firstName: "", lastName: "")
  private let grace = Person(email: "grace@example.edu", firstName: "", lastName: "")
  private let bob = Person(email: "bob@example.edu", firstName: "Bob", lastName: "Bee")
  private let zed = Person(email: "Zed@example.edu", firstName: "Zed", lastName: "Zett")

  private func resources() async throws -> [Resource] {
    let compilation = try await Workshop.compile(
      LanguageSample.files, names: LanguageSample.names)
    #expect(compilation.findings.map { $0.rendered() }.filter { !$0.contains("[P124]") } == [])
    let file = try #require(compilation.desired?.files.first)
    #expect(
      file.dependencies == ["schedules/courses/slides/intro.pdf", "schedules/people/cs101.csv"])
    guard case .compiled(let resources) = file.content else { return [] }
    return resources
  }

  private func meeting(_ name: String) async throws -> Meeting {
    let found = try await resources().first { $0.address.description.hasSuffix("/" + name) }
    guard case .meeting(let meeting) = try #require(found).body else {
      throw Missing()
    }
    return meeting
  }

  private struct Missing: Error {}

  @Test func `the sample gives these addresses and places`() async throws {
    let found = try await resources().map { "\($0.address) \($0.origin)" }
    #expect(
      found == [
        "CS101.evening-2027.B/lecture schedules/courses/cs101.yaml:12:3",
        "CS101.evening-2027.B/tutorial schedules/courses/cs101.yaml:20:3",
        "CS101.evening-2027.B/guest schedules/courses/cs101.yaml:28:3",
        "CS101.evening-2027.B/announcements/welcome schedules/courses/cs101.yaml:36:3",
      ])
  }

  @Test func `the lecture is a meeting of the pool`() async throws {
    var meeting = try await meeting("lecture")
    let starts = meeting.timing.occurrences.map(\.start.description)
    #expect(
      starts == [
        "2027-02-01T10:00", "2027-02-04T13:00", "2027-02-08T10:00", "2027-02-11T13:00",
        "2027-02-15T10:00", "2027-02-18T13:00", "2027-02-22T10:00", "2027-02-25T13:00",
        "2027-03-01T10:00", "2027-03-04T13:00", "2027-03-08T10:00", "2027-03-11T13:00",
        "2027-03-18T13:00", "2027-04-05T10:00", "2027-04-06T10:00", "2027-04-08T13:00",
        "2027-04-13T15:00", "2027-04-15T13:00", "2027-04-19T10:00", "2027-04-22T13:00",
        "2027-05-10T10:00", "2027-05-13T13:00", "2027-05-17T10:00", "2027-05-20T13:00",
        "2027-06-14T10:00",
      ])
    let review = try #require(meeting.timing.occurrences.last)
    #expect(review.label == "Exam review")
    #expect(review.minutes == 120)
    let moved = meeting.timing.occurrences.filter(\.isMoved)
    #expect(moved.map(\.original.description) == ["2027-04-12T10:00"])
    #expect(
      meeting.announcements.map(\.address.description) == [
        "CS101.evening-2027.B/lecture/announcements/class"
      ])
    meeting.timing.occurrences = []
    meeting.announcements = []
    var settings = MeetingSettings()
    settings.waitingRoom = true
    settings.muteOnEntry = true
    settings.recording = .cloud
    #expect(
      meeting
        == Meeting(
          kind: .meeting, account: "zoom", group: "CS101.evening-2027.B Algorithms",
          title: "Algorithms: Lecture", description: "", host: .pool(nil),
          alternativeHosts: ["grace@example.edu"], zone: "Europe/Amsterdam",
          timing: Timing(shape: .scheduled, occurrences: [], openBefore: 0, closeAfter: 0),
          settings: settings, moderators: [ada, grace], registrants: [bob, zed], panelists: [],
          page: "https://campus.example.edu/CS101", isProtected: false, attendance: nil,
          announcements: [],
          movedFrom: nil))
  }

  @Test func `the tutorial is a room`() async throws {
    var meeting = try await meeting("tutorial")
    #expect(meeting.timing.occurrences.count == 19)
    meeting.timing.occurrences = []
    var settings = MeetingSettings()
    settings.welcome = "Welcome to the tutorial."
    settings.slides = ["schedules/courses/slides/intro.pdf"]
    #expect(
      meeting
        == Meeting(
          kind: .room, account: "bbb", group: "CS101.evening-2027.B Algorithms",
          title: "Algorithms: Tutorial", description: "", host: .none, alternativeHosts: [],
          zone: "Europe/Amsterdam",
          timing: Timing(shape: .scheduled, occurrences: [], openBefore: 15, closeAfter: 30),
          settings: settings, moderators: [ada, grace], registrants: [bob, zed], panelists: [],
          page: "https://campus.example.edu/CS101", isProtected: false, attendance: nil,
          announcements: [],
          movedFrom: nil))
  }

  @Test func `the guest lecture is a webinar with people of its own`() async throws {
    let meeting = try await meeting("guest")
    let start = try #require(CivilDateTime(parsing: "2027-03-10T15:00"))
    var settings = MeetingSettings()
    settings.practiceSession = true
    #expect(
      meeting
        == Meeting(
          kind: .webinar, account: "zoom", group: "CS101.evening-2027.B Algorithms",
          title: "Algorithms: Guest", description: "", host: .user("studio@example.edu"),
          alternativeHosts: ["grace@example.edu"], zone: "Europe/Amsterdam",
          timing: Timing(
            shape: .scheduled,
            occurrences: [Occurrence(original: start, start: start, minutes: 90)],
            openBefore: 0, closeAfter: 0),
          settings: settings, moderators: [ada, grace],
          registrants: [Person(email: "someone@example.org", firstName: "", lastName: "")],
          panelists: [
            Person(email: "barbara@example.org", firstName: "Barbara", lastName: "Liskov")
          ],
          page: "https://campus.example.edu/CS101", isProtected: false, attendance: nil,
          announcements: [],
          movedFrom: nil))
  }

  @Test func `an announcement of the file is a resource of its own`() async throws {
    let body = try await resources().last?.body
    #expect(
      body
        == .announcement(
          Announcement(
            address: Address("CS101.evening-2027.B/announcements/welcome"),
            title: "Welcome to Algorithms", text: "The first class is on Monday.",
            audience: [.students, .teachers], channels: ["mail", "portal"], language: "nl",
            visibleFrom: Instant(parsing: "2027-01-24T23:00:00Z"),
            visibleUntil: Instant(parsing: "2027-02-08T23:00:00Z"), reminders: [], events: [],
            zone: "Europe/Amsterdam", group: "CS101.evening-2027.B Algorithms")))
  }

  @Test func `the workspace is typed`() async throws {
    let compilation = try await Workshop.compile(LanguageSample.files, names: LanguageSample.names)
    let workspace = try #require(compilation.workspace)
    #expect(workspace.institution == "Example University")
    #expect(workspace.zone.name == "Europe/Amsterdam")
    #expect(workspace.language == "nl")
    #expect(workspace.state == ".rooster/state.db")
    #expect(workspace.key?.text == "env:ROOSTER_KEY")
    #expect(workspace.defaultAccount == "zoom")
    #expect(workspace.channels.keys.sorted() == ["hook", "mail", "portal"])
    #expect(
      workspace.policy == Policy(maximumChange: 25, horizonDays: 300, freezesRunning: false))
    guard case .bigBlueButton(let server)? = workspace.accounts["bbb"]?.settings,
      case .zoom(let zoom)? = workspace.accounts["zoom"]?.settings
    else {
      Issue.record("the accounts are not there")
      return
    }
    #expect(server.url == "https://bbb.example.edu/bigbluebutton/")
    #expect(server.roomCapacity == 40)
    #expect(zoom.plan == .business)
    #expect(zoom.hosts.map(\.email) == ["room-01@example.edu", "studio@example.edu"])
    #expect(zoom.hosts.map(\.webinar) == [nil, 500])
  }
}
