import Domain

extension RequestCounts {
  /// How many of a category.
  subscript(category: RequestCategory) -> Int {
    switch category {
    case .light: light
    case .medium: medium
    case .heavy: heavy
    }
  }

  /// `12 calls (10 light, 2 heavy)`.
  var sentence: String {
    let parts = RequestCategory.allCases.filter { self[$0] > 0 }.map { category in
      "\(self[category].grouped) \(category.rawValue)"
    }
    let calls = "\(Quantity(total, "call"))"
    return parts.isEmpty ? calls : "\(calls) (\(parts.joined(separator: ", ")))"
  }
}
