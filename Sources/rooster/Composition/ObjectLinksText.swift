import CivilTime
import Domain
import Engine

/// The links of one meeting as they stand in a text: one alone, several with the times they are for.
struct ObjectLinksText {
  let text: String

  init(_ links: [ObjectLink], language: String) {
    guard links.count > 1 else {
      text = links.first?.link.reveal() ?? ""
      return
    }
    let names = WeekdayNames(language: language)
    text = links.map { "\(names.label(of: $0.timing)): \($0.link.reveal())" }
      .joined(separator: " · ")
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
