extension Catalogue {
  /// The workspace in which the examples stand, unless they bring files of their own.
  package static let surroundings = [
    CatalogueFile(
      "schedules/rooster.yaml",
      """
      institution: Example University
      zone: Europe/Amsterdam
      terms:
        2027-spring:
          starts: 2027-02-01
          ends: 2027-06-25
          breaks:
            - 2027-04-26..2027-05-07: May break
            - 2027-03-29: Easter Monday
          parts: { first: 1-7, second: 8-15 }
      accounts:
        zoom:
          provider: zoom
          account_id: env:ZOOM_ACCOUNT_ID
          client_id: env:ZOOM_CLIENT_ID
          client_secret: env:ZOOM_CLIENT_SECRET
          hosts:
            - room-01@example.edu
            - { email: studio@example.edu, webinar: 500 }
        bbb:
          provider: bigbluebutton
          url: https://bbb.example.edu/bigbluebutton/
          secret: env:BBB_SECRET
      default_account: zoom
      channels:
        portal: { kind: site, folder: public }

      """),
    CatalogueFile(
      "schedules/cs101.yaml",
      """
      course: CS101
      title: Algorithms
      term: 2027-spring
      registrants: people.csv
      meetings:
        lecture:
          weekly: mon 10:00-11:30
          announce: class

      """),
    CatalogueFile(
      "schedules/people.csv",
      """
      email,first_name,last_name
      bob@example.edu,Bob,Bee
      eva@example.edu,Eva,Ek

      """),
    CatalogueFile(
      "templates/announcements/class.md",
      """
      ---
      title: "{{meeting.title}}"
      channels: [portal]
      ---
      The first class is on {{meeting.first}}.

      """),
    CatalogueFile(
      "templates/meetings/lecture.yaml",
      """
      mute_on_entry: true

      """),
  ]
}
