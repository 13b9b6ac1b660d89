import CivilTime
import Compiler

/// The files that `rooster init` writes: as little as shows what can be done.
struct StarterWorkspace {
  let isTemplate: Bool
  let name: String
  let text: String

  func path(in folder: WorkspaceFolder) -> String {
    (isTemplate ? folder.templates : folder.schedules) + "/" + name
  }

  /// The term begins on the Monday after next, so that everything lies ahead.
  static func files(today: CivilDate) -> [StarterWorkspace] {
    let start = today.startOfWeek(beginningOn: .monday).adding(days: 14)
    let end = start.adding(days: 7 * 14 + 4)
    return [
      StarterWorkspace(isTemplate: false, name: "rooster.yaml", text: workspace(start, end)),
      StarterWorkspace(isTemplate: false, name: "courses/cs101.yaml", text: course),
      StarterWorkspace(isTemplate: false, name: "people/cs101.csv", text: people),
      StarterWorkspace(isTemplate: true, name: "announcements/class.md", text: announcement),
    ]
      // Editors find the schemas beside the files, also without a network.
      + FileKind.allCases.map { kind in
        StarterWorkspace(
          isTemplate: false, name: SchemaView.path(of: kind), text: SchemaView(kind: kind).document)
      }
  }

  private static func workspace(_ start: CivilDate, _ end: CivilDate) -> String {
    SchemaView.modeline(.workspace, from: "") + """
      institution: Example University
      zone: Europe/Amsterdam
      language: en

      terms:
        term-1:
          starts: \(start)
          ends: \(end)

      accounts:
        zoom:
          provider: zoom
          account_id: env:ZOOM_ACCOUNT_ID
          client_id: env:ZOOM_CLIENT_ID
          client_secret: env:ZOOM_CLIENT_SECRET
          plan: education
          hosts: [ada@example.edu, room-01@example.edu]
        bbb:
          provider: bigbluebutton
          url: https://bbb.example.edu/bigbluebutton/
          secret: env:BBB_SECRET

      default_account: zoom

      channels:
        portal: { kind: site, folder: public }

      """
  }

  private static let course =
    SchemaView.modeline(.schedule, from: "../") + """
      course: CS101
      title: Algorithms
      term: term-1
      teachers: [ada@example.edu]
      registrants: ../people/cs101.csv

      meetings:
        lecture:
          weekly: [mon 10:00-11:30, thu 13:00-14:30]
          recording: cloud
          announce: class
        tutorial:
          on: bbb
          weekly: fri 09:00-10:00
          open_before: 15m

      """

  private static let people = """
    email,first name,last name
    bo@example.org,Bo,Jansen
    chi@example.org,Chi,Nguyen

    """

  private static let announcement = """
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
