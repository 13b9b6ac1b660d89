import Compiler

extension ScalarShape {
  /// The members of its schema.
  var members: [JSON.Member] {
    if case .words(let words) = texts, !takesTruth {
      return [JSON.Member("enum", .list(words.map { .text($0) })), message]
    }
    var members = [JSON.Member("type", type)]
    if let pattern { members.append(JSON.Member("pattern", .text(pattern))) }
    if let longest { members.append(JSON.Member("maxLength", .number(longest))) }
    if case .whole(let range) = numbers {
      members.append(JSON.Member("minimum", .number(range.lowerBound)))
      members.append(JSON.Member("maximum", .number(range.upperBound)))
    }
    members.append(message)
    return members
  }

  private var type: JSON {
    var types: [String] = []
    if texts != .none { types.append("string") }
    switch numbers {
    case .any: types.append("number")
    case .whole: types.append("integer")
    case .none: break
    }
    if takesTruth { types.append("boolean") }
    return types.count == 1 ? .text(types[0]) : .list(types.map { .text($0) })
  }

  /// Readers take texts without the blanks around them.
  private var pattern: String? {
    switch texts {
    case .any: "[^ \\t\\n]"
    case .matching(let pattern): "^[ \\t\\n]*(?:\(pattern))[ \\t\\n]*$"
    case .exactly(let pattern): "^(?:\(pattern))$"
    case .words(let words): "^[ \\t\\n]*(?:\(words.joined(separator: "|")))[ \\t\\n]*$"
    case .none: nil
    }
  }

  /// A word that editors of VS Code's family show instead of the pattern; others pass it over.
  private var message: JSON.Member {
    JSON.Member("errorMessage", .text("\(expectation) is expected here"))
  }
}
