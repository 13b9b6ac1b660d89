import Domain
import Testing

@testable import Providers

@Suite("Checks for BigBlueButton")
struct RoomAuditTests {
  private func findings(_ change: (inout Meeting) -> Void) -> [String] {
    BigBlueButton.audit(Samples.meeting(.room, change)).map { finding in
      let hint = finding.hint.isEmpty ? "" : " | \(finding.hint)"
      return "\(finding.severity) \(finding.path): \(finding.message)\(hint)"
    }
  }

  @Test func `an ordinary room is fine`() {
    #expect(
      findings {
        $0.page = "https://campus.example.edu/CS101"
        $0.settings.slides = ["https://example.edu/a.pdf", "slides/intro.pdf"]
        $0.settings.welcome = "Welcome to the tutorial."
        $0.settings.waitingRoom = false
        $0.settings.registration = .list
      } == [])
  }

  @Test func `texts have the server's limits`() {
    #expect(
      findings { $0.title = "A" } == [
        "error title: the title has 1 characters and BigBlueButton takes 2 to 256"
      ])
    #expect(findings { $0.title = String(repeating: "x", count: 257) }.count == 1)
    #expect(
      findings { $0.settings.welcome = String(repeating: "ü", count: 667) } == [
        "error welcome: the welcome takes 4002 bytes in a URL and 4000 fit | "
          + "shorten it, or link to a page"
      ])
    #expect(
      findings { $0.settings.passcode = .text("hunter2") } == [
        "error passcode: a BigBlueButton room has no passcode | "
          + "use `guests: ask`, or give people their own links"
      ])
  }

  @Test func `pages and slides are addresses`() {
    #expect(
      findings {
        $0.page = "campus.example.edu"
        $0.settings.slides = ["http://example.edu/a.pdf"]
      } == [
        "error page: 'campus.example.edu' is not the address of a page | "
          + "write it in full, with https://",
        "error slides: BigBlueButton fetches slides by https only, not 'http://example.edu/a.pdf'",
      ])
  }

  @Test func `somebody must be able to start a room, and to come`() {
    #expect(
      findings {
        $0.moderators = []
        $0.settings.maxParticipants = 0
      } == [
        "error max_participants: a room for 0 people lets nobody in | leave it out for no limit",
        "warning teachers: nobody can start this room | name teachers or coaches",
      ])
  }

  @Test func `settings that rooms lack are named`() {
    #expect(
      findings {
        $0.settings.waitingRoom = true
        $0.settings.joinBeforeHost = .anyTime
        $0.settings.authentication = true
        $0.settings.practiceSession = true
        $0.settings.questionAndAnswer = true
        $0.settings.approval = .manual
        $0.settings.registration = .open
        $0.settings.recording = .local
        $0.panelists = [Samples.ada]
      } == [
        "lacking waiting_room: a BigBlueButton room has no 'waiting_room' | use `guests: ask`",
        "lacking join_before_host: a BigBlueButton room has no 'join_before_host' | "
          + "use `open_before`",
        "lacking authentication: a BigBlueButton room has no 'authentication' | "
          + "give people their own links",
        "lacking practice_session: a BigBlueButton room has no 'practice_session'",
        "lacking question_and_answer: a BigBlueButton room has no 'question_and_answer'",
        "lacking approval: a BigBlueButton room has no 'approval' | use `guests: ask`",
        "lacking registration: a BigBlueButton room has no 'registration' | use `guests: allow`",
        "lacking panelists: a BigBlueButton room has no 'panelists' | name them as coaches",
        "warning recording: BigBlueButton records on the server and not locally | "
          + "write `recording: cloud`",
      ])
  }

  @Test(
    arguments: [
      ("bannerText", nil), ("meta_course-code", nil),
      ("voiceBridge", "'voiceBridge' cannot be set"), ("attendeePW", "'attendeePW' cannot be set"),
      ("record", "Rooster writes 'record' itself"),
      ("meta_course_code", "BigBlueButton drops metadata named 'meta_course_code'"),
      ("meta_rooster-mark", "'meta_rooster-mark' cannot be set"),
      ("meetingLayuot", "'meetingLayuot' is not a field of a BigBlueButton room"),
    ] as [(String, String?)])
  func `parameters of the server are known, ours to write, or refused`(
    name: String, message: String?
  ) {
    let findings = BigBlueButton.audit(
      Samples.meeting(.room) {
        $0.settings.extra = [ProviderField(name: name, value: .text("x"))]
      })
    #expect(findings.map(\.message) == [message].compactMap { $0 })
  }
}
