/// What a provider can do, as data: the planner decides by it and never by a provider's name.
package struct Capabilities: Hashable, Sendable {
  /// `false`: rooms exist only while they are open (BigBlueButton).
  package var hasCalendar: Bool
  package var kinds: Set<MeetingKind>
  /// The most dates one series may have, cancelled ones included.
  package var seriesCap: Int
  /// The largest interval of a weekly series in weeks, and of a daily one in days.
  package var weeklyIntervalCap: Int
  package var dailyIntervalCap: Int
  /// The most people one call may register in a batch, and for which objects there are batches.
  package var registrantBatch: Int
  /// Whether people can be registered in batches for a series too (Zoom: no).
  package var batchesForSeries: Bool
  /// Whether people can be registered for meetings without times (Zoom drops the registration of type
  /// 3 silently; docs/providers.md, Zoom 2.3).
  package var registersWithoutTimes = false
  package var removalBatch: Int
  package var panelistBatch: Int
  /// Creates and updates one host may get per UTC day; `nil`: no such limit.
  package var hostDailyLimit: Int?
  /// Meetings one host may run at a time, when the host itself says nothing.
  package var hostConcurrency: Int
  /// Requests a second by category.
  package var rates: [RequestCategory: RequestRate]

  package init(
    hasCalendar: Bool, kinds: Set<MeetingKind>, seriesCap: Int, weeklyIntervalCap: Int,
    dailyIntervalCap: Int, registrantBatch: Int, batchesForSeries: Bool, removalBatch: Int,
    panelistBatch: Int, hostDailyLimit: Int?, hostConcurrency: Int,
    rates: [RequestCategory: RequestRate]
  ) {
    self.hasCalendar = hasCalendar
    self.kinds = kinds
    self.seriesCap = seriesCap
    self.weeklyIntervalCap = weeklyIntervalCap
    self.dailyIntervalCap = dailyIntervalCap
    self.registrantBatch = registrantBatch
    self.batchesForSeries = batchesForSeries
    self.removalBatch = removalBatch
    self.panelistBatch = panelistBatch
    self.hostDailyLimit = hostDailyLimit
    self.hostConcurrency = hostConcurrency
    self.rates = rates
  }
}

/// Zoom's labels for the weight of a request (docs/providers.md, Zoom 6).
package enum RequestCategory: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case light, medium, heavy

  package static func < (left: RequestCategory, right: RequestCategory) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .light: 0
    case .medium: 1
    case .heavy: 2
    }
  }
}

/// How many requests of a category an account may spend.
package struct RequestRate: Hashable, Sendable {
  package var perSecond: Int
  /// `nil`: not limited by day.
  package var perDay: Int?

  package init(perSecond: Int, perDay: Int?) {
    self.perSecond = perSecond
    self.perDay = perDay
  }
}

/// What one call costs.
package struct RequestCost: Hashable, Sendable {
  package var category: RequestCategory
  /// Whether it counts against the daily creates and updates of its host.
  package var countsForHost: Bool

  package init(category: RequestCategory, countsForHost: Bool) {
    self.category = category
    self.countsForHost = countsForHost
  }
}
