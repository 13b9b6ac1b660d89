import CivilTime
import Domain
import Engine

/// A Markdown text whose join links are filled in. A class of several remote objects has several links:
/// each is written with the times it is for, in the form in which the author wrote one.
struct JoinLinkText {
  private let text: String
  private let names: WeekdayNames

  init(_ text: String, language: String) {
    self.text = text
    names = WeekdayNames(language: language)
  }

  func filled(with links: [ObjectLink]) -> String {
    let pieces = text.split(
      separator: Announcement.joinLinkMark, omittingEmptySubsequences: false
    ).map { String($0) }
    guard var result = pieces.first else { return text }
    for piece in pieces.dropFirst() {
      var rest = piece
      write(links, after: &result, before: &rest)
      result += rest
    }
    return result
  }

  /// Knows three places for a link: `[words](HERE)`, `<HERE>`, and plain text.
  private func write(
    _ links: [ObjectLink], after text: inout String, before rest: inout String
  ) {
    if links.count > 1, text.hasSuffix("]("), rest.hasPrefix(")"),
      let bracket = text.lastIndex(of: "[")
    {
      let words = text[text.index(after: bracket)...].dropLast(2)
      text = String(text[..<bracket])
      rest.removeFirst()
      text += joined(links) { "[\(words) (\($0))](\($1))" }
    } else if links.count > 1, text.hasSuffix("<"), rest.hasPrefix(">") {
      text.removeLast()
      rest.removeFirst()
      text += joined(links) { "\($0): <\($1)>" }
    } else if links.count > 1 {
      text += joined(links) { "\($0): \($1)" }
    } else {
      text += links.first?.link.reveal() ?? ""
    }
  }

  private func joined(_ links: [ObjectLink], form: (String, String) -> String) -> String {
    links.map { form(names.label(of: $0.timing), $0.link.reveal()) }.joined(separator: " · ")
  }

  /// Short weekday names in the languages that announcements are written in.
  private struct WeekdayNames {
    private static let dutch = ["ma", "di", "wo", "do", "vr", "za", "zo"]
    private static let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private let names: [String]

    init(language: String) {
      names = language.hasPrefix("nl") ? Self.dutch : Self.english
    }

    func label(of timing: RemoteTiming) -> String {
      switch timing {
      case .single(let start, _): "\(name(start.date.weekday)) \(start.date) \(start.time)"
      case .series(let series): "\(days(of: series).joined(separator: "/")) \(series.start.time)"
      case .standing: ""
      case .window(let original, _, _): "\(original.date) \(original.time)"
      }
    }

    private func days(of series: Series) -> [String] {
      switch series.rule {
      case .daily: []
      case .weekly(_, let days): days.sorted().map(name)
      }
    }

    private func name(_ weekday: Weekday) -> String { names[Int(weekday.rawValue) - 1] }
  }
}
