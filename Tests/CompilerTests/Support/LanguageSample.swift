/// The sample of `docs/language.md`: every part of the language once.
enum LanguageSample {
  static let workspace = """
    institution: Example University
    zone: Europe/Amsterdam            # default zone of every date in the workspace
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
        runs_as: { 2027-04-06: mon }
        skip_weeks: [8]
        parts: { first: 1-7, second: 8-15 }

    accounts:
      zoom:
        provider: zoom
        account_id: env:ZOOM_ACCOUNT_ID
        client_id: env:ZOOM_CLIENT_ID
        client_secret: env:ZOOM_CLIENT_SECRET
        plan: business
        hosts:
          - room-01@example.edu
          - { email: studio@example.edu, concurrent: 2, webinar: 500 }
      bbb:
        provider: bigbluebutton
        url: https://bbb.example.edu/bigbluebutton
        secret: env:BBB_SECRET
        checksum: sha256
        capacity: { rooms: 40, participants: 1200 }

    default_account: zoom

    channels:
      portal: { kind: site, folder: public }
      mail:   { kind: smtp, url: "smtps://mail.example.edu", user: env:SMTP_USER, password: env:SMTP_PASSWORD, from: timetable@example.edu }
      hook:   { kind: webhook, url: "https://hooks.example.edu/rooster", secret: env:HOOK_SECRET }

    defaults:
      meeting: { waiting_room: true, mute_on_entry: true }
      webinar: { practice_session: true }

    policy:
      max_change: 25%
      horizon: 300d
      freeze_running: false

    """

  static let course = """
    course: CS101
    title: Algorithms
    term: 2027-spring
    session: evening-2027
    group: B
    teachers: [ada@example.edu]
    coaches: [grace@example.edu]
    registrants: ../people/cs101.csv
    page: https://campus.example.edu/CS101

    meetings:
      lecture:
        weekly: [mon 10:00-11:30, thu 13:00-14:30]
        weeks: 1-7, 9-15
        except: [2027-03-15]
        also: [2027-06-14 10:00-12:00: Exam review]
        moved: { 2027-04-12 10:00: 2027-04-13 15:00 }
        recording: cloud
        announce: class
      tutorial:
        on: bbb
        weekly: fri 09:00-10:00
        open_before: 15m
        welcome: Welcome to the tutorial.
        slides: [slides/intro.pdf]

    webinars:
      guest:
        at: 2027-03-10 15:00
        lasts: 90m
        host: studio@example.edu
        panelists: [{ name: Barbara Liskov, email: barbara@example.org }]
        registrants: [someone@example.org]

    announcements:
      welcome:
        title: Welcome to Algorithms
        text: The first class is on Monday.
        visible: 2027-01-25..2027-02-08
        audience: [students, teachers]
        channels: [portal, mail]

    """

  static let files = [
    "schedules/rooster.yaml": workspace,
    "schedules/courses/cs101.yaml": course,
    "schedules/people/cs101.csv":
      "email,first_name,last_name\nZed@example.edu,Zed,Zett\nada@example.edu,Ada,L\n"
      + "bob@example.edu,Bob,Bee\nzed@example.edu,,\n",
    "templates/announcements/class.md":
      "---\ntitle: \"{{meeting.title}}\"\naudience: [students]\nchannels: [portal]\n---\nHello\n",
  ]

  static let names: Set<String> = ["schedules/courses/slides/intro.pdf"]
}
