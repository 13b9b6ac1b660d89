/// Keys whose values are maps, and refinements that say nothing.
enum LanguageFixtures {
  static let all: [Fixture] = [
    Fixture(
      "attendance without a word about signing",
      #"""
      meetings:
        lecture:
          standing: true
          attendance: { reason: law }

      """#,
      #"""
      schedules/cs101.yaml:7:17: error: 'attendance' does not say whether a sheet is signed [S103]
          7 |     attendance: { reason: law }
            |                 ^^^^^^^^^^^^^^^
      hint: add 'signed: true'

      """#),
    Fixture(
      "attendance as one word",
      #"""
      meetings:
        lecture:
          standing: true
          attendance: true

      """#,
      #"""
      schedules/cs101.yaml:7:17: error: 'attendance' is a map of keys and values, or none [S102]
          7 |     attendance: true
            |                 ^^^^
      hint: write attendance: { signed: true, reason: … }

      """#),
  ]
}
