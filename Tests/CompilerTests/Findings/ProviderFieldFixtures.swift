/// Slips below `zoom:`, of an account that knows the fields of `Workshop.fields`.
enum ProviderFieldFixtures {
  static let all: [Fixture] = [
    Fixture(
      "a field that is misspelt",
      #"""
      meetings:
        lecture:
          title: fields
          weekly: mon 10:00-11:00
          zoom: { oudio: both }

      """#,
      #"""
      schedules/cs101.yaml:8:13: error: 'oudio' is not a field of a Zoom meeting [S171]
          8 |     zoom: { oudio: both }
            |             ^^^^^
      hint: did you mean 'audio'?

      """#),
    Fixture(
      "a field of webinars",
      #"""
      meetings:
        lecture:
          title: fields
          weekly: mon 10:00-11:00
          zoom:
            survey: true

      """#,
      #"""
      schedules/cs101.yaml:9:7: error: 'survey' is a field of Zoom webinars, and this is a meeting [S171]
          9 |       survey: true
            |       ^^^^^^
      hint: delete it

      """#),
    Fixture(
      "a field that Rooster writes",
      #"""
      meetings:
        lecture:
          title: fields
          weekly: mon 10:00-11:00
          zoom:
            topic: Algorithms

      """#,
      #"""
      schedules/cs101.yaml:9:7: error: Rooster writes 'topic' itself [S172]
          9 |       topic: Algorithms
            |       ^^^^^
      hint: use `title` of the meeting

      """#),
    Fixture(
      "a word that is none of a few",
      #"""
      meetings:
        lecture:
          title: fields
          weekly: mon 10:00-11:00
          zoom:
            audio: bith

      """#,
      #"""
      schedules/cs101.yaml:9:14: error: 'audio' is both or voip, and not 'bith' [S173]
          9 |       audio: bith
            |              ^^^^
      hint: did you mean 'both'?

      """#),
    Fixture(
      "mistakes below a field, each at its place",
      #"""
      meetings:
        lecture:
          title: fields
          weekly: mon 10:00-11:00
          zoom:
            rooms:
              - name: Ada
              - nam: Grace
              - { name: Margaret }

      """#,
      #"""
      schedules/cs101.yaml:11:11: error: 'nam' is not a field of an entry of 'rooms' [S171]
         11 |         - nam: Grace
            |           ^^^
      hint: did you mean 'name'?
      schedules/cs101.yaml:12:19: error: 'name' has 8 characters and Zoom takes 5 [S173]
         12 |         - { name: Margaret }
            |                   ^^^^^^^^
      hint: shorten it

      """#),
    Fixture(
      "a preset with a mistake in it",
      #"""
      meetings:
        lecture:
          like: seminar
          title: fields
          weekly: mon 10:00-11:00

      """#,
      beside: [
        "templates/meetings/seminar.yaml": "zoom:\n  rooms:\n    - name: 12\n"
      ],
      #"""
      templates/meetings/seminar.yaml:3:13: error: 'name' is text, and not 12 [S173]
          3 |     - name: 12
            |             ^^
      hint: write "12", in quotes

      """#),
  ]
}
