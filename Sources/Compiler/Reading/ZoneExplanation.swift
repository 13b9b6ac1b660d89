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
    let offset = offset
    let isEast = offset.first == "+"
    guard let hours = Int(offset.dropFirst().prefix { $0.isNumber }) else {
      return "Europe/Amsterdam"
    }
    let rest = offset.dropFirst().drop { $0.isNumber }
    if rest.hasPrefix(":"), rest.dropFirst() != "00" {
      return Self.halfHours[String(offset)] ?? "Asia/Kolkata (+5:30)"
    }
    return Self.regions[isEast ? hours : -hours] ?? "Europe/Amsterdam"
  }

  private static let halfHours: [String: String] = [
    "-9:30": "Pacific/Marquesas", "-3:30": "America/St_Johns", "-03:30": "America/St_Johns",
    "+3:30": "Asia/Tehran", "+03:30": "Asia/Tehran", "+4:30": "Asia/Kabul",
    "+04:30": "Asia/Kabul", "+5:30": "Asia/Kolkata or Asia/Colombo",
    "+05:30": "Asia/Kolkata or Asia/Colombo", "+5:45": "Asia/Kathmandu",
    "+05:45": "Asia/Kathmandu", "+6:30": "Asia/Yangon", "+06:30": "Asia/Yangon",
    "+8:45": "Australia/Eucla", "+9:30": "Australia/Adelaide or Australia/Darwin",
    "+09:30": "Australia/Adelaide or Australia/Darwin", "+10:30": "Australia/Lord_Howe",
    "+12:45": "Pacific/Chatham",
  ]

  private static let regions: [Int: String] = [
    -10: "Pacific/Honolulu", -8: "America/Los_Angeles", -7: "America/Denver",
    -6: "America/Chicago", -5: "America/New_York or America/Bogota", -4: "America/Halifax",
    -3: "America/Sao_Paulo", 0: "Europe/London", 1: "Europe/Amsterdam or Africa/Lagos",
    2: "Europe/Athens or Africa/Johannesburg", 3: "Europe/Istanbul or Africa/Nairobi",
    4: "Asia/Dubai", 5: "Asia/Karachi", 7: "Asia/Bangkok", 8: "Asia/Singapore", 9: "Asia/Tokyo",
    10: "Australia/Sydney", 12: "Pacific/Auckland",
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
