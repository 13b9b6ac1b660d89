import Domain

/// What calls cost: the rate limit labels of Zoom's OpenAPI file.
enum ZoomCosts {
  static func cost(of call: Call) -> RequestCost {
    switch call {
    case .create, .update, .move:
      // Creates and updates count against the 100 of the host's day; the change of one date is one.
      RequestCost(category: .light, countsForHost: true)
    case .read, .delete, .cancel, .uninvite, .end:
      RequestCost(category: .light, countsForHost: false)
    case .register(_, _, let people):
      RequestCost(category: people.count > 1 ? .heavy : .light, countsForHost: false)
    case .unregister, .invite, .panel, .list, .roster:
      RequestCost(category: .medium, countsForHost: false)
    }
  }

  /// Requests by label and plan (developers.zoom.us, rate limits, 2026-02).
  static func rates(of plan: ZoomPlan) -> [RequestCategory: RequestRate] {
    switch plan {
    case .free:
      [
        .light: RequestRate(perSecond: 4, perDay: 6000),
        .medium: RequestRate(perSecond: 2, perDay: 2000),
        .heavy: RequestRate(perSecond: 1, perDay: 1000),
      ]
    case .pro:
      [
        .light: RequestRate(perSecond: 30, perDay: nil),
        .medium: RequestRate(perSecond: 20, perDay: nil),
        .heavy: RequestRate(perSecond: 10, perDay: 30_000),
      ]
    case .business, .education, .enterprise:
      [
        .light: RequestRate(perSecond: 80, perDay: nil),
        .medium: RequestRate(perSecond: 60, perDay: nil),
        .heavy: RequestRate(perSecond: 40, perDay: 60_000),
      ]
    }
  }
}
