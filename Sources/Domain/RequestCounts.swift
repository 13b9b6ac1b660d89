/// How many requests of each category something spends.
package struct RequestCounts: Hashable, Sendable, Codable {
  package var light: Int
  package var medium: Int
  package var heavy: Int
  /// Creates and updates that count against a host's day.
  package var hostDaily: Int

  package static let none = RequestCounts(light: 0, medium: 0, heavy: 0, hostDaily: 0)

  package init(light: Int, medium: Int, heavy: Int, hostDaily: Int) {
    self.light = light
    self.medium = medium
    self.heavy = heavy
    self.hostDaily = hostDaily
  }

  package var total: Int { light + medium + heavy }

  package mutating func add(_ cost: RequestCost) {
    switch cost.category {
    case .light: light += 1
    case .medium: medium += 1
    case .heavy: heavy += 1
    }
    if cost.countsForHost { hostDaily += 1 }
  }

  package static func + (left: RequestCounts, right: RequestCounts) -> RequestCounts {
    RequestCounts(
      light: left.light + right.light, medium: left.medium + right.medium,
      heavy: left.heavy + right.heavy, hostDaily: left.hostDaily + right.hostDaily)
  }
}
