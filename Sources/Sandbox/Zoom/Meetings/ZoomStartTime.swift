import CivilTime

/// Zoom's `start_time`: `yyyy-MM-ddTHH:mm:ss`, local in the meeting's zone, or with `Z` in UTC.
/// An offset such as `+01:00` is ignored and the time read as UTC (docs/providers.md, Zoom 2.2).
enum ZoomStartTime: Hashable, Sendable {
  case universal(Instant)
  case local(CivilDateTime, second: Int)

  /// `nil`: the text has neither form.
  init?(_ text: String) {
    guard let face = Instant(parsing: "\(text.prefix(19))Z"), text.utf8.count >= 19 else {
      return nil
    }
    let rest = text.dropFirst(19)
    if rest.isEmpty {
      self = .local(face.utc, second: face.second)
    } else if rest == "Z" || Self.isOffset(rest) {
      self = .universal(face)
    } else {
      return nil
    }
  }

  func instant(in zone: Zone) -> Instant {
    switch self {
    case .universal(let instant): instant
    case .local(let local, let second): zone.instant(of: local).instant.adding(seconds: second)
    }
  }

  private static func isOffset(_ text: Substring) -> Bool {
    guard text.count == 6, text.hasPrefix("+") || text.hasPrefix("-") else { return false }
    return TimeOfDay(parsing: text.dropFirst()) != nil
  }
}
