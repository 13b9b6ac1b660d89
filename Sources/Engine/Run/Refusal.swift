/// Something that was refused for one person or channel while the step went on.
struct Refusal: Hashable {
  var who: String
  var sentence: String
}

extension [Refusal] {
  /// How many names one sentence lists.
  private static var shownNames: Int { 3 }

  /// One sentence for each reason, with those it concerns; `nil`: nothing was refused.
  var text: String? {
    guard !isEmpty else { return nil }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for refusal in self {
      if names[refusal.sentence] == nil { order.append(refusal.sentence) }
      names[refusal.sentence, default: []].append(refusal.who)
    }
    return order.map { sentence in
      let all = names[sentence] ?? []
      let rest = all.count - Self.shownNames
      let shown = all.prefix(Self.shownNames).joined(separator: ", ")
      return "\(shown)\(rest > 0 ? " and \(rest) more" : ""): \(sentence)"
    }.joined(separator: "; ")
  }
}
