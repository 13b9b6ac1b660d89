extension CacheWriter {
  mutating func append(_ tally: Tally) {
    append(tally.meetings)
    append(tally.webinars)
    append(tally.rooms)
    append(tally.occurrences)
    append(tally.announcements)
  }
}

extension CacheReader {
  mutating func tally() throws(Damage) -> Tally {
    var tally = Tally()
    tally.meetings = try number()
    tally.webinars = try number()
    tally.rooms = try number()
    tally.occurrences = try number()
    tally.announcements = try number()
    return tally
  }
}
