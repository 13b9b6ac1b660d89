import Testing

@testable import rooster

@Suite("Paths that are named")
struct PathSelectionTests {
  @Test(
    "a path is the one that findings have, however it is written",
    arguments: [
      ("schedules/cs101.yaml", ".", "schedules/cs101.yaml"),
      ("./schedules//courses/", ".", "schedules/courses"),
      ("schedules/people/../courses", ".", "schedules/courses"),
      (".", ".", ""),
      ("/srv/term/schedules/cs101.yaml", "/srv/term", "schedules/cs101.yaml"),
      ("../term/schedules", "../term", "schedules"),
      ("/srv/term/", "/srv/term", ""),
      ("/srv/terms", "/srv/term", "/srv/terms"),
      ("../../other", ".", "../../other"),
    ])
  func path(named: String, root: String, expected: String) {
    #expect(PathSelection.path(of: named, below: root) == expected)
  }
}
