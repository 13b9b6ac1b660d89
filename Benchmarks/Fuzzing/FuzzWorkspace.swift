package import Compiler

/// A workspace that uses the whole language, in which one file is broken at a time.
package enum FuzzWorkspace {
  /// The files as they are when nothing is broken.
  package static let samples: [FuzzSample] =
    [
      FuzzSample(.workspace, workspace), FuzzSample(.schedule, schedule),
      FuzzSample(.schedule, otherSchedule), FuzzSample(.preset, preset),
      FuzzSample(.announcement, announcement), FuzzSample(.people, people),
      FuzzSample(.calendar, calendar),
    ] + FuzzExports.samples

  /// The sources with one file in place of the sound one.
  package static func tree(with sample: FuzzSample) -> SourceTree {
    var files: [String: [UInt8]] = [:]
    for sound in samples where files[sound.path] == nil { files[sound.path] = sound.bytes }
    files["schedules/courses/cs102.yaml"] = Array(other.utf8)
    // Who asks for an export is there only with one: reading it for every input takes its time.
    if sample.kind == .export {
      for (path, text) in FuzzExports.courses { files[path] = Array(text.utf8) }
    }
    files[sample.path] = sample.bytes
    return SourceTree(
      schedules: "schedules", templates: "templates", files: files,
      names: ["schedules/courses/slides/intro.pdf"], failures: [])
  }

  private static let workspace = """
    institution: Example University
    zone: Europe/Amsterdam
    language: nl
    state: .rooster/state.db
    key: env:ROOSTER_KEY
    terms:
      2027-spring:
        starts: 2027-02-01
        ends: 2027-06-25
        breaks:
          - 2027-04-26..2027-05-07: May break
          - 2027-03-29: Easter Monday
          - holidays.ics
        runs_as: { 2027-04-06: mon }
        skip_weeks: [8]
        week_starts: sun
        parts: { first: 1-7, second: 8-15, odd: odd }
    accounts:
      zoom:
        provider: zoom
        account_id: env:ZOOM_ACCOUNT_ID
        client_id: env:ZOOM_CLIENT_ID
        client_secret: file:secrets/zoom
        plan: business
        hosts:
          - room-01@example.edu
          - { email: studio@example.edu, concurrent: 2, webinar: 500 }
      bbb:
        provider: bigbluebutton
        url: https://bbb.example.edu/bigbluebutton/
        secret: env:BBB_SECRET
        checksum: sha256
        capacity: { rooms: 40, participants: 1200 }
    default_account: zoom
    channels:
      portal: { kind: site, folder: public }
      mail:
        kind: smtp
        url: smtps://mail.example.edu
        user: env:SMTP_USER
        password: env:SMTP_PASSWORD
        from: timetable@example.edu
      hook: { kind: webhook, url: "https://hooks.example.edu/rooster", secret: env:HOOK }
    defaults:
      meeting: { waiting_room: true, mute_on_entry: true }
      webinar: { practice_session: true }
      room: { guests: ask }
    policy: { max_change: 30%, horizon: 400d, freeze_running: true }

    """

  private static let schedule = """
    course: CS101
    title: Algorithms
    term: 2027-spring
    session: evening-2027
    group: B
    teachers: [ada@example.edu, { email: al@example.edu, first_name: Al, last_name: Le }]
    coaches: [grace@example.edu]
    registrants: ../people/cs101.csv
    page: https://campus.example.edu/CS101
    meetings:
      lecture:
        like: lecture
        weekly: [mon 10:00-11:30, thu 13:00-14:30]
        weeks: &weeks 1-7, 9-15
        except: [2027-03-15, 2027-03-18 13:00]
        also: [2027-06-14 10:00-12:00: Exam review]
        moved: { 2027-04-12 10:00: 2027-04-13 15:00 }
        announce: class
        title: "{{course.title}}: {{meeting.first.date}}"
        attendance: { signed: true, reason: law }
      tutorial:
        on: bbb
        weekly: fri 09:00
        lasts: 1h30
        weeks: *weeks
        open_before: 15m
        welcome: |
          Welcome to the tutorial.
          Bring paper.
        slides: [slides/intro.pdf, "https://example.edu/a.pdf"]
        lock: [cam, mic]
        bbb: { allowModsToUnmuteUsers: true }
      morning:
        daily: 09:00-09:15
        from: 2027-03-26
        until: 2027-03-30
        zone: America/New_York
        with: [CS102]
      council: { monthly: [1st mon 10:00-11:00, 31 12:00-13:00], every: 2 months }
      exam: { at: [2027-06-21 09:00-12:00, 2027-06-22 02:30-03:30], passcode: none }
      rule:
        rrule: FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5
        at: 2027-02-26 22:00
        lasts: 4h
        zoom: { audio: both, focus_mode: true }
      room: { standing: true, one_link: true, protect: true }
      lab: { unscheduled: true }
    webinars:
      guest:
        at: 2027-03-10 15:00
        lasts: 90m
        host: studio@example.edu
        panelists: [{ name: Barbara Liskov, email: barbara@example.org }]
        registrants: [someone@example.org]
        announce: [class]
    announcements:
      welcome:
        title: Welcome to {{course.title}}
        text: The first class is on {{term.starts}}.
        visible: 2027-01-25..2027-02-08
        audience: [students, teachers]
        channels: [portal, mail]

    """

  private static let otherSchedule = """
    user: ada@example.edu
    zone: Australia/Adelaide
    meetings:
      hours:
        weekly:
          - wed 23:30
          - sun 02:15
        lasts: 2h
        from: 2026-10-01
        until: 2027-04-30
        except:
          - 2026-12-20..2027-01-05
        moved:
          2026-10-07: 2026-10-08
        host: pool:studio
        registration: none

    """

  private static let other = """
    course: CS102
    title: Logic
    registrants: [zoe@example.org]
    meetings:
      lecture: { standing: true }

    """

  private static let preset = """
    recording: cloud
    mute_on_entry: true
    description: A lecture of {{course.title}}
    registration: list
    approval: auto

    """

  private static let announcement = """
    ---
    title: "{{meeting.title}}"
    audience: [students, teachers]
    channels: [portal]
    visible: { from: first_start-14d, until: last_end+1d }
    language: nl
    remind: [24h, 15m]
    ---
    The first class is on {{meeting.first}}. All times are those of {{meeting.zone}}.

    [Join the class]({{meeting.join_link}})

    {{#meeting.occurrences}}
    - {{text}}{{#label}} · {{label}}{{/label}}
    {{/meeting.occurrences}}
    {{^course.coaches}}nobody{{/course.coaches}}

    """

  private static let people = """
    Students of CS101;;;
    Voornaam;Tussenvoegsel;Achternaam;E-mailadres
    José;de la;Cruz;jose@example.edu
    Zoë;;Ågren;ZOE@example.edu
    "O""Neil; Pat";;"van, Dyk";pat@gmial.com
    Ada S;;;

    """

  private static let calendar = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example//Holidays//EN
    BEGIN:VEVENT
    UID:1@example.edu
    DTSTART;VALUE=DATE:20270514
    DTEND;VALUE=DATE:20270518
    SUMMARY:Whitsun\\, long
     er than a line
    END:VEVENT
    BEGIN:VEVENT
    UID:2@example.edu
    DTSTART:20270301T090000Z
    DURATION:P1D
    RRULE:FREQ=YEARLY;COUNT=3
    SUMMARY:Founders' day
    END:VEVENT
    END:VCALENDAR

    """
}
