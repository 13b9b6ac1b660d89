/// The keys of a term.
enum TermKey: String, KeySet {
  case starts, ends, breaks
  case runsAs = "runs_as"
  case skipWeeks = "skip_weeks"
  case weekStarts = "week_starts"
  case parts

  static var owner: String { "a term" }

  static func hint(forForeignKey key: String) -> String? {
    switch key {
    case "from", "start", "begin", "begins": "write 'starts:'"
    case "until", "to", "end": "write 'ends:'"
    case "holidays": "write 'breaks:'"
    default: nil
    }
  }
}
