/// What is said about each mistake of the shared table, to the letter.
enum TrapFindings {
  static let texts = [ofValues, ofDates, ofTexts, ofLayouts].reduce(into: [:]) { texts, part in
    texts.merge(part) { $1 }
  }
}
