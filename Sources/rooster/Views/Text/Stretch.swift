/// A stretch of time as people say it: `45 seconds`, `about 3 minutes`, `about 2 hours`.
struct Stretch: CustomStringConvertible {
  let seconds: Int

  var description: String {
    switch seconds {
    case ..<2: "a second"
    case ..<90: "\(Quantity(seconds, "second"))"
    case ..<5400: "about \(Quantity(rounded(to: 60), "minute"))"
    case ..<172_800: "about \(Quantity(rounded(to: 3600), "hour"))"
    default: "about \(Quantity(rounded(to: 86_400), "day"))"
    }
  }

  /// In few characters, for a line that is drawn over: `45s`, `3m`, `2h`.
  var short: String {
    switch seconds {
    case ..<90: "\(max(1, seconds))s"
    case ..<5400: "\(rounded(to: 60))m"
    default: "\(rounded(to: 3600))h"
    }
  }

  private func rounded(to unit: Int) -> Int { (seconds + unit / 2) / unit }
}
