import Domain

/// Zoom's limits by plan and label (docs/providers.md, Zoom 6).
enum ZoomLimits {
  static func perSecond(_ category: RequestCategory, on plan: ZoomPlan) -> Int {
    switch (plan, category) {
    case (.free, .light): 4
    case (.free, .medium): 2
    case (.free, .heavy): 1
    case (.pro, .light): 30
    case (.pro, .medium): 20
    case (.pro, .heavy): 10
    case (.business, .light), (.education, .light), (.enterprise, .light): 80
    case (.business, .medium), (.education, .medium), (.enterprise, .medium): 60
    case (.business, .heavy), (.education, .heavy), (.enterprise, .heavy): 40
    }
  }

  /// `nil`: not limited by day.
  static func perDay(_ category: RequestCategory, on plan: ZoomPlan) -> Int? {
    switch (plan, category) {
    case (.free, .light): 6000
    case (.free, .medium): 2000
    case (.free, .heavy): 1000
    case (.pro, .heavy): 30_000
    case (.business, .heavy), (.education, .heavy), (.enterprise, .heavy): 60_000
    case (.pro, .light), (.pro, .medium), (.business, .light), (.business, .medium),
      (.education, .light), (.education, .medium), (.enterprise, .light), (.enterprise, .medium):
      nil
    }
  }

  static func name(_ category: RequestCategory) -> String {
    switch category {
    case .light: "Light"
    case .medium: "Medium"
    case .heavy: "Heavy"
    }
  }
}
