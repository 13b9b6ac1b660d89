/// What an event stream of the suite holds that the language leaves out of YAML, with the reason.
enum LeftOut: String, CaseIterable {
  case noDocument = "an empty file says nothing, and is a mistake"
  case severalDocuments = "a file is one document"
  case noMap = "a file is a map of keys and values"
  case tag = "tags say what a value is, and here the keys do"
  case keyNotText = "keys are text"
  case noKey = "a key is never left out"
  case noValue = "a key without a value is a mistake"
}

/// The events that the suite expects of a case: `+MAP`, `=VAL :text` and so on, a line each.
struct SuiteEvents {
  let lines: [String]

  /// What the language leaves out, in no order.
  var leftOut: Set<LeftOut> {
    var found: Set<LeftOut> = []
    var documents = 0
    // Each open map or list, with the number of its children so far.
    var open: [(isMap: Bool, children: Int)] = []
    for line in lines {
      switch line.prefix(4) {
      case "+STR", "-STR", "-DOC": continue
      case "+DOC":
        documents += 1
        open = []
      case "-MAP", "-SEQ": open.removeLast()
      default:
        found.formUnion(Self.leftOut(of: line, in: open.last))
        if !open.isEmpty { open[open.count - 1].children += 1 }
        if line.hasPrefix("+") { open.append((line.hasPrefix("+MAP"), 0)) }
      }
    }
    if documents == 0 { found.insert(.noDocument) }
    if documents > 1 { found.insert(.severalDocuments) }
    return found
  }

  private static func leftOut(
    of line: String, in parent: (isMap: Bool, children: Int)?
  ) -> Set<LeftOut> {
    var found: Set<LeftOut> = []
    let isKey = parent.map { $0.isMap && $0.children.isMultiple(of: 2) } ?? false
    let properties = line.hasPrefix("=VAL") ? line.prefix(line.firstIndexOfText) : line[...]
    if properties.contains("<") { found.insert(.tag) }
    if parent == nil, !line.hasPrefix("+MAP") { found.insert(.noMap) }
    if isKey, line.hasPrefix("+") { found.insert(.keyNotText) }
    // A plain scalar without text: nothing was written.
    if line.hasPrefix("=VAL"), line.hasSuffix(" :") { found.insert(isKey ? .noKey : .noValue) }
    return found
  }
}

extension String {
  /// The number of characters before the mark that begins the text of a scalar.
  fileprivate var firstIndexOfText: Int {
    for mark in [" :", " \"", " '", " |", " >"] {
      if let range = firstRange(of: mark) {
        return distance(from: startIndex, to: range.lowerBound)
      }
    }
    return count
  }
}
