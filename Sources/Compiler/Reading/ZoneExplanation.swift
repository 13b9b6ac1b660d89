import CivilTime
import Diagnostics

/// What to say about a text that is not a time zone.
struct ZoneExplanation {
  private let text: Substring
  private let zones: ZoneDatabase

  init(_ text: Substring, zones: ZoneDatabase) {
    self.text = text
    self.zones = zones
  }

  var misreading: Misreading {
    if let regions = Self.abbreviations[text.uppercased()] {
      return Misreading(
        .notAZone, "'\(text)' is an abbreviation and not a time zone", at: text,
        hint: "name a region, such as \(regions)")
    }
    if isOffset {
      return Misreading(
        .notAZone, "'\(text)' is an offset and not a time zone", at: text,
        hint: "name a region, such as \(candidates)")
    }
    return Misreading(
      .notAZone, "'\(text)' is not a time zone", at: text,
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "name a region and a city, such as Europe/Amsterdam")
  }

  private var nearest: String? {
    let names = zones.names
    let wanted = text.lowercased().split(separator: " ").joined(separator: "_")
    if let same = names.first(where: { $0.lowercased() == wanted }) { return same }
    let city = "/" + wanted
    if let ending = names.first(where: { $0.lowercased().hasSuffix(city) }) { return ending }
    return Suggestion.nearest(to: String(text), among: names)
  }

  private var offset: Substring {
    var rest = text[...]
    for prefix in ["Etc/GMT", "UTC", "GMT", "utc", "gmt"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count).trimmed
      break
    }
    return rest
  }

  private var isOffset: Bool {
    let offset = offset
    guard let sign = offset.first, sign == "+" || sign == "-" || sign == "−" else { return false }
    return offset.count > 1 && offset.dropFirst().allSatisfy { $0.isNumber || $0 == ":" }
  }

  /// Well known regions of an offset, in winter.
  private var candidates: String {
    minutesEast.flatMap { Self.regions[$0] } ?? "Europe/Amsterdam"
  }

  /// `+5:30`, `+05:30`, `+0530` and `+5` in minutes; `nil` when it is no offset.
  private var minutesEast: Int? {
    let parts = offset.dropFirst().split(separator: ":").map { Int($0) }
    guard var hours = parts.first ?? nil, hours <= 9999 else { return nil }
    var minutes = parts.count > 1 ? min(parts[1] ?? 0, 59) : 0
    if parts.count == 1, hours > 99 {
      (hours, minutes) = hours.quotientAndRemainder(dividingBy: 100)
    }
    // POSIX counts to the west: Etc/GMT+5 is five hours behind.
    let isEast = (offset.first == "+") != text.hasPrefix("Etc/")
    return (hours * 60 + minutes) * (isEast ? 1 : -1)
  }

  private static let regions: [Int: String] = [
    -600: "Pacific/Honolulu", -570: "Pacific/Marquesas", -480: "America/Los_Angeles",
    -420: "America/Denver", -360: "America/Chicago", -300: "America/New_York or America/Bogota",
    -240: "America/Halifax", -210: "America/St_Johns", -180: "America/Sao_Paulo",
    0: "Europe/London", 60: "Europe/Amsterdam or Africa/Lagos",
    120: "Europe/Athens or Africa/Johannesburg", 180: "Europe/Istanbul or Africa/Nairobi",
    210: "Asia/Tehran", 240: "Asia/Dubai", 270: "Asia/Kabul", 300: "Asia/Karachi",
    330: "Asia/Kolkata or Asia/Colombo", 345: "Asia/Kathmandu", 390: "Asia/Yangon",
    420: "Asia/Bangkok", 480: "Asia/Singapore", 525: "Australia/Eucla", 540: "Asia/Tokyo",
    570: "Australia/Adelaide or Australia/Darwin", 600: "Australia/Sydney",
    630: "Australia/Lord_Howe", 720: "Pacific/Auckland", 765: "Pacific/Chatham",
  ]

  private static let abbreviations: [String: String] = [
    "EST": "America/New_York (with summer time) or America/Panama (without)",
    "EDT": "America/New_York", "ET": "America/New_York", "EST5EDT": "America/New_York",
    "CST": "America/Chicago or Asia/Shanghai", "CDT": "America/Chicago",
    "MST": "America/Denver or America/Phoenix", "MDT": "America/Denver",
    "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles",
    "IST": "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem", "BST": "Europe/London",
    "GMT": "Europe/London or Africa/Accra", "WET": "Europe/Lisbon",
    "CET": "Europe/Amsterdam or Europe/Berlin", "CEST": "Europe/Amsterdam or Europe/Berlin",
    "MET": "Europe/Amsterdam or Europe/Berlin", "EET": "Europe/Athens or Europe/Helsinki",
    "JST": "Asia/Tokyo", "AEST": "Australia/Sydney or Australia/Brisbane",
  ]
}
