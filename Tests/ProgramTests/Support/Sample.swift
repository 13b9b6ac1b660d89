/// Workspaces to run the program on.
enum Sample {
  /// What the secrets of ``faculty`` are read from.
  static let secrets = [
    "ROOSTER_KEY": "key", "ZOOM_ACCOUNT": "account", "ZOOM_CLIENT": "client",
    "ZOOM_SECRET": "secret", "BBB_SECRET": "sandbox-secret",
  ]

  /// Two courses at two providers, with people, an announcement and a webinar.
  static func faculty(port: Int? = nil) -> [String: String] {
    [
      "schedules/rooster.yaml": workspace(port: port),
      "schedules/courses/cs101.yaml": algorithms,
      "schedules/courses/ma201.yaml": analysis,
      "schedules/people/cs101.csv": "email,first name,last name\nbo@example.org,Bo,Jansen\n"
        + "chi@example.org,Chi,Nguyen\n",
      "templates/announcements/class.md": announcement,
    ]
  }

  /// - Parameter port: Where the simulated providers listen; `nil` for commands with `--sandbox`.
  static func workspace(port: Int? = nil) -> String {
    let zoom = port.map {
      """
          api_url: http://127.0.0.1:\($0)/zoom/v2
          oauth_url: http://127.0.0.1:\($0)/zoom/oauth/token

      """
    }
    let rooms = port.map { "http://127.0.0.1:\($0)/bbb/bigbluebutton/" }
    return """
      institution: Example University
      zone: Europe/Amsterdam
      language: en
      key: env:ROOSTER_KEY

      terms:
        spring: { starts: 2027-02-01, ends: 2027-06-25 }

      accounts:
        zoom:
          provider: zoom
          account_id: env:ZOOM_ACCOUNT
          client_id: env:ZOOM_CLIENT
          client_secret: env:ZOOM_SECRET
          plan: education
          hosts:
            - ada@example.edu
            - { email: room-01@example.edu, webinar: 500 }
      \(zoom ?? "")  bbb:
          provider: bigbluebutton
          url: \(rooms ?? "https://bbb.example.edu/bigbluebutton/")
          secret: env:BBB_SECRET

      default_account: zoom

      channels:
        portal: { kind: site, folder: public }

      """
  }

  static let algorithms = """
    course: CS101
    title: Algorithms
    term: spring
    teachers: [ada@example.edu]
    registrants: ../people/cs101.csv

    meetings:
      lecture:
        weekly: [mon 10:00-11:30, thu 13:00-14:30]
        weeks: 1-10
        except: [2027-03-15]
        moved: { 2027-02-22 10:00: 2027-02-23 15:00 }
        announce: class
      tutorial:
        on: bbb
        weekly: fri 09:00-10:00

    """

  static let analysis = """
    course: MA201
    title: Analysis
    term: spring
    teachers: [grace@example.edu]

    meetings:
      lecture:
        weekly: wed 09:00-10:30
        host: pool

    webinars:
      guest:
        at: 2027-03-10 15:00-16:30
        host: room-01@example.edu

    """

  static let announcement = """
    ---
    title: "{{meeting.title}}"
    audience: [students, teachers]
    channels: [portal]
    visible: { from: created, until: last_end }
    ---
    **{{course.title}}** meets for the first time on {{meeting.first}}.

    Join: {{meeting.join_link}}

    """
}
