import CivilTime
import Domain
import Testing

@testable import Providers

@Suite("Checks for Zoom")
struct ZoomAuditTests {
  private func findings(
    _ kind: MeetingKind = .meeting, on plan: ZoomPlan = .business,
    _ change: (inout Meeting) -> Void
  ) -> [String] {
    Zoom.audit(Samples.meeting(kind, change), account: Samples.zoomAccount(plan: plan)).map {
      finding in
      let hint = finding.hint.isEmpty ? "" : " | \(finding.hint)"
      return "\(finding.severity) \(finding.path): \(finding.message)\(hint)"
    }
  }

  @Test func `an ordinary meeting is fine`() {
    #expect(findings { _ in } == [])
  }

  @Test func `texts have Zoom's limits, with room for the mark`() {
    #expect(
      findings { $0.title = String(repeating: "x", count: 201) } == [
        "error title: the title has 201 characters and Zoom takes 200"
      ])
    #expect(findings { $0.title = "" } == ["error title: a Zoom meeting needs a title"])
    #expect(findings { $0.description = String(repeating: "x", count: 1968) } == [])
    #expect(
      findings { $0.description = String(repeating: "x", count: 1969) } == [
        "error description: the description has 1969 characters and Zoom takes 1968 | "
          + "Zoom takes 2000, and the first line says which meeting this is"
      ])
  }

  @Test func `a passcode has Zoom's form, and is never shown`() {
    #expect(
      findings { $0.settings.passcode = .text("hunter2-hunter2") } == [
        "error passcode: the passcode has 15 characters and Zoom takes 10"
      ])
    #expect(
      findings { $0.settings.passcode = .text("pässword") } == [
        "error passcode: the passcode has a character that Zoom does not take | "
          + "use letters without accents, digits and signs such as @ - _ *"
      ])
    #expect(
      findings { $0.settings.passcode = .text("") } == [
        "error passcode: the passcode is empty | write `none` for no passcode"
      ])
    #expect(findings { $0.settings.passcode = .text("aB3*-_@") } == [])
  }

  @Test func `a meeting without any guard gets one from Zoom`() {
    #expect(
      findings { $0.settings.passcode = .none } == [
        "warning passcode: without a passcode, a waiting room or authentication Zoom turns one of "
          + "them on | set `waiting_room: true` or `authentication: true`"
      ])
    #expect(
      findings {
        $0.settings.passcode = .none
        $0.settings.waitingRoom = true
      } == [])
  }

  @Test(arguments: [(0, true), (5, true), (7, false), (10, true), (15, true), (20, false)])
  func `people may come 0, 5, 10 or 15 minutes early`(minutes: Int, isFine: Bool) {
    #expect(
      findings { $0.settings.joinBeforeHost = .minutes(minutes) }
        == (isFine
          ? []
          : [
            "error join_before_host: Zoom lets people in 5, 10 or 15 minutes before the start or at "
              + "any time, not \(minutes)"
          ]))
  }

  @Test func `a waiting room switches join_before_host off`() {
    #expect(
      findings {
        $0.settings.waitingRoom = true
        $0.settings.joinBeforeHost = .anyTime
      } == [
        "warning join_before_host: Zoom switches join_before_host off where there is a waiting room "
          + "| set `waiting_room: false`, or leave join_before_host out"
      ])
  }

  @Test func `a class lasts a day at most`() {
    let start = Samples.local("2027-03-15T10:00")
    #expect(
      findings {
        $0.timing.occurrences = [Occurrence(original: start, start: start, minutes: 1441)]
      } == [
        "error lasts: the class of 2027-03-15T10:00 lasts 1441 minutes and Zoom takes 1 to 1440"
      ])
  }

  @Test func `settings that the kind lacks are named`() {
    #expect(
      findings {
        $0.settings.practiceSession = true
        $0.settings.lock = [.cam]
        $0.settings.welcome = "Hi"
        $0.settings.slides = ["a.pdf"]
        $0.settings.guests = .ask
        $0.settings.maxParticipants = 20
        $0.panelists = [Samples.ada]
      } == [
        "lacking practice_session: a Zoom meeting has no 'practice_session' | "
          + "use `waiting_room`, or make it a webinar",
        "lacking panelists: a Zoom meeting has no 'panelists' | make it a webinar",
        "lacking max_participants: a Zoom meeting has no 'max_participants' | "
          + "the host's licence decides",
        "lacking guests: a Zoom meeting has no 'guests' | use `waiting_room`",
        "lacking lock: a Zoom meeting has no 'lock'",
        "lacking slides: a Zoom meeting has no 'slides'",
        "lacking welcome: a Zoom meeting has no 'welcome' | write it into `description`",
      ])
    #expect(
      findings(.webinar) {
        $0.host = .user("studio@example.edu")
        $0.settings.waitingRoom = true
        $0.settings.muteOnEntry = true
        $0.settings.joinBeforeHost = .never
      } == [
        "lacking waiting_room: a Zoom webinar has no 'waiting_room' | use `practice_session`",
        "lacking mute_on_entry: a Zoom webinar has no 'mute_on_entry' | attendees are always muted",
        "lacking join_before_host: a Zoom webinar has no 'join_before_host'",
      ])
  }

  @Test func `a webinar needs a host with a licence for it`() {
    #expect(
      findings(.webinar) { $0.host = .user("Room-01@example.edu") } == [
        "error host: the host Room-01@example.edu has no webinar licence | "
          + "add `webinar: 500` to the host in rooster.yaml once it has one"
      ])
    #expect(findings(.webinar) { $0.host = .user("STUDIO@example.edu") } == [])
    #expect(findings(.webinar) { $0.host = .user("elsewhere@example.edu") } == [])
    #expect(findings(.webinar) { $0.host = .pool(nil) } == [])
    #expect(findings(.webinar) { $0.host = .pool("studio") } == [])
    #expect(
      findings(.webinar) { $0.host = .pool("room") } == [
        "error host: no host of the pool has a webinar licence | "
          + "add `webinar: 500` to a host in rooster.yaml once it has one"
      ])
  }

  @Test func `lists of people have their rules`() {
    #expect(
      findings {
        $0.registrants = (0..<5000).map {
          Person(email: "p\($0)@example.edu", firstName: "", lastName: "")
        }
      } == ["error registrants: there are 5000 registrants and Zoom takes 4999"])
    #expect(
      findings {
        $0.registrants = [Samples.ada]
        $0.settings.registration = Registration.none
      } == [
        "error registration: there are registrants and registration is none | "
          + "write `registrants: none`, or leave registration out"
      ])
    #expect(
      findings {
        $0.registrants = [Samples.ada]
        $0.alternativeHosts = ["ada@example.edu"]
      } == [
        "warning registrants: Ada@Example.edu hosts this meeting and cannot be registered for it as "
          + "well | take the address off the list"
      ])
    #expect(
      findings {
        $0.registrants = [Samples.ada]
        $0.timing.shape = .standing
      } == [
        "warning registrants: Zoom may drop the registration of a meeting without a time | "
          + "check in Zoom that registration is on, or give the meeting its times"
      ])
  }

  @Test func `the free plan has neither registration nor webinars`() {
    let listed =
      "error registrants: Zoom's free plan has no registration | write `registrants: none`, so that "
      + "everybody uses one link, or correct `plan` in rooster.yaml"
    #expect(findings(on: .free) { $0.registrants = [Samples.ada] } == [listed])
    #expect(
      findings(on: .free) { $0.settings.registration = .open } == [
        "error registration: Zoom's free plan has no registration | leave registration out, so that "
          + "everybody uses one link, or correct `plan` in rooster.yaml"
      ])
    #expect(
      findings(on: .free) {
        $0.settings.registration = .open
        $0.registrants = [Samples.ada]
      } == [listed])
    #expect(findings(on: .free) { $0.settings.registration = Registration.none } == [])
    #expect(findings(on: .free) { _ in } == [])
    #expect(findings(on: .pro) { $0.registrants = [Samples.ada] } == [])
    #expect(
      findings(.webinar, on: .free) {
        $0.host = .user("studio@example.edu")
        $0.registrants = [Samples.ada]
      } == [
        "error host: Zoom's free plan has no webinars | make it a meeting, or correct `plan` in "
          + "rooster.yaml"
      ])
  }

  @Test func `a webinar has as many seats as the licence of its host`() {
    let people = (0..<501).map {
      Person(email: "p\($0)@example.edu", firstName: "", lastName: "")
    }
    let hint =
      "those who come when it is full are not let in: name a host with a larger licence, or correct "
      + "`webinar` of the host in rooster.yaml"
    #expect(
      findings(.webinar) {
        $0.host = .user("Studio@example.edu")
        $0.registrants = people
      } == [
        "warning registrants: there are 501 registrants, and the webinar licence of "
          + "Studio@example.edu is for 500 | \(hint)"
      ])
    #expect(
      findings(.webinar) {
        $0.host = .pool(nil)
        $0.registrants = people
      } == [
        "warning registrants: there are 501 registrants, and the largest webinar licence of the pool "
          + "is for 500 | \(hint)"
      ])
    #expect(
      findings(.webinar) {
        $0.host = .user("studio@example.edu")
        $0.registrants = Array(people.dropLast())
      } == [])
    // Of a host that is not declared, nothing is known.
    #expect(
      findings(.webinar) {
        $0.host = .user("elsewhere@example.edu")
        $0.registrants = people
      } == [])
    #expect(findings { $0.registrants = people } == [])
  }
}
