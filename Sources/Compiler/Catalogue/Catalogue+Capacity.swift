extension Catalogue {
  /// Findings about servers that are too full.
  static let capacity = [
    CatalogueEntry(
      .tooManyRooms, "More rooms are open at a time than the server holds",
      """
      'capacity' of a BigBlueButton account says how many rooms the server holds at a time. A room is open from
      'open_before' before its class until 'close_after' after it, so the rooms of classes that do not overlap
      may still do so.

      Rooms are taken in the order of files and lines, and what no longer fits is told, with the rooms that are
      open then and with all times at which there is none left: without those, all others fit.
      """,
      wrong: twoRooms("rooms: 1", "mon 11:30-12:30"),
      right: twoRooms("rooms: 1", "mon 14:00-15:00")),
    CatalogueEntry(
      .tooManyPeople, "More people are in rooms at a time than the server holds",
      """
      'capacity' of a BigBlueButton account says how many people the server holds in all its rooms. Those on the
      list of a class count, as far as 'max_participants' lets them in; where there is no list, as many as
      'max_participants' lets in. A room with neither counts as empty, and teachers and coaches are not counted.

      Rooms are taken in the order of files and lines, and those that no longer fit are told.
      """,
      wrong: twoRooms("participants: 200", "mon 11:30-12:30", ", max_participants: 150"),
      right: twoRooms("participants: 200", "mon 11:30-12:30", ", max_participants: 100")),
  ]

  private static func twoRooms(
    _ capacity: String, _ second: String, _ limit: String = ""
  ) -> CatalogueExample {
    let course = """
      course: CS101
      term: 2027-spring
      teachers: [ada@example.edu]
      meetings:
        lecture: { weekly: mon 10:00-11:30\(limit) }
        tutorial: { weekly: \(second)\(limit) }

      """
    return .workspace(
      """
      zone: Europe/Amsterdam
      key: env:ROOSTER_KEY
      terms:
        2027-spring: { starts: 2027-02-01, ends: 2027-06-25 }
      accounts:
        bbb:
          provider: bigbluebutton
          url: https://bbb.example.edu/bigbluebutton/
          secret: env:BBB_SECRET
          capacity: { \(capacity) }

      """, beside: CatalogueFile("schedules/cs101.yaml", course))
  }
}
