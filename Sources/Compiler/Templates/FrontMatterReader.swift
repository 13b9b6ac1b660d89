import Diagnostics
import Domain
import YAML

/// Reads the front matter of one template.
struct FrontMatterReader {
  private(set) var frontMatter = FrontMatter()
  private(set) var findings: [Diagnostic] = []

  /// Reads a map; called once.
  mutating func read(_ root: Node) {
    guard root.kind == .mapping else { return }
    for (keyNode, node) in root.entries {
      guard let key = FrontMatter.Key(rawValue: keyNode.text) else {
        reportUnknown(keyNode)
        continue
      }
      guard !node.isMissing else { continue }
      read(key, node)
    }
    if root[FrontMatter.Key.title.rawValue] == nil {
      report(
        root, TemplateCodes.missingKey, "the template has no title",
        hint: "add a line such as 'title: \"{{course.title}}: {{meeting.first}}\"'")
    }
    if root[FrontMatter.Key.channels.rawValue] == nil {
      report(
        root, TemplateCodes.missingKey, "the template does not say where it is announced",
        hint: "add a line such as 'channels: [portal]'")
    }
    if frontMatter.audience.isEmpty { frontMatter.audience = [.students] }
  }

  private mutating func read(_ key: FrontMatter.Key, _ node: Node) {
    switch key {
    case .title: frontMatter.title = text(node).map { ($0, node) }
    case .audience: readAudience(node)
    case .channels: frontMatter.channels = list(node)
    case .visible: readWindow(node)
    case .language: readLanguage(node)
    case .remind: readReminders(node)
    }
  }

  private mutating func text(_ node: Node) -> String? {
    guard node.kind == .scalar, !node.isNull else {
      report(node, TemplateCodes.wrongShape, "text is expected here")
      return nil
    }
    return node.text
  }

  // One word or a list of words.
  private mutating func list(_ node: Node) -> [(name: String, node: Node)] {
    let nodes = node.kind == .sequence ? Array(node.elements) : [node]
    return nodes.compactMap { element in text(element).map { ($0, element) } }
  }

  private mutating func readAudience(_ node: Node) {
    let known = Audience.allCases.map(\.rawValue)
    for (name, node) in list(node) {
      guard let audience = Audience(rawValue: name) else {
        report(
          node, TemplateCodes.unknownAudience, "'\(name)' is not an audience",
          hint: Suggestion.hint(for: name, among: known)
            ?? "write \(Suggestion.list(known)), or a list of them")
        continue
      }
      if !frontMatter.audience.contains(audience) { frontMatter.audience.append(audience) }
    }
    frontMatter.audience = Audience.allCases.filter { frontMatter.audience.contains($0) }
  }

  private mutating func readWindow(_ node: Node) {
    if node.kind == .scalar {
      guard let window = VisibleWindow(range: node.text) else {
        report(
          node, TemplateCodes.badWindow, "'\(node.text)' is not a range of dates",
          hint: "write 2027-01-25..2027-02-08, or {from: start-7d, until: end}")
        return
      }
      frontMatter.visible = window
      return
    }
    guard node.kind == .mapping else {
      report(
        node, TemplateCodes.badWindow, "a window of visibility is a range of dates or a map",
        hint: "write {from: created, until: last_end}")
      return
    }
    for (key, value) in node.entries where !value.isMissing {
      readBound(key, value)
    }
    checkOrder(node)
  }

  private mutating func readBound(_ key: Node, _ node: Node) {
    guard key.isText("from") || key.isText("until") else {
      report(
        key, TemplateCodes.unknownKey, "'\(key.text)' is not a key of a window",
        hint: Suggestion.hint(for: key.text, among: ["from", "until"])
          ?? "its keys are from and until")
      return
    }
    guard let text = text(node) else { return }
    do throws(WindowDefect) {
      if key.isText("from") {
        frontMatter.visible.from = try VisibleWindow.Bound.read(text, as: .from)
      } else {
        frontMatter.visible.until = try VisibleWindow.Bound.read(text, as: .until)
      }
    } catch {
      report(node, TemplateCodes.badWindow, error.message, hint: Self.hint(for: text))
    }
  }

  private static let moments = ["created", "start", "end", "first_start", "last_end"]

  private static func hint(for text: String) -> String {
    let word = String(text.prefix { $0.isLetter || $0 == "_" })
    let isKnown = moments.contains(word)
    return (isKnown ? nil : Suggestion.hint(for: word, among: moments))
      ?? "write created, start-7d, end+1h, first_start, last_end or a date"
  }

  private mutating func checkOrder(_ node: Node) {
    guard case .moment(let from)? = frontMatter.visible.from,
      case .moment(let until)? = frontMatter.visible.until, until <= from
    else { return }
    report(node, TemplateCodes.badWindow, "this window ends before it begins")
  }

  private mutating func readLanguage(_ node: Node) {
    guard let text = text(node) else { return }
    let primary = text.prefix { $0 != "-" }
    let isCode =
      (2...3).contains(primary.count) && primary.allSatisfy { $0.isASCII && $0.isLowercase }
    guard isCode else {
      report(
        node, TemplateCodes.badLanguage, "'\(text)' is not a language",
        hint: "write a code such as nl or en")
      return
    }
    frontMatter.language = text
  }

  private mutating func readReminders(_ node: Node) {
    var minutes: Set<Int> = []
    for (text, node) in list(node) {
      guard let distance = VisibleWindow.Bound.Distance(text), distance.minutes > 0 else {
        report(
          node, TemplateCodes.badReminder, "'\(text)' is not a time before a meeting",
          hint: "write 24h, 15m or a list of such times")
        continue
      }
      minutes.insert(distance.minutes)
    }
    frontMatter.reminders = minutes.sorted()
  }

  private mutating func reportUnknown(_ key: Node) {
    let known = FrontMatter.Key.allCases.map(\.rawValue)
    report(
      key, TemplateCodes.unknownKey, "'\(key.text)' is not a key of a template",
      hint: Suggestion.hint(for: key.text, among: known)
        ?? "its keys are \(known.joined(separator: ", "))")
  }

  private mutating func report(
    _ node: Node, _ code: Code, _ message: String, hint: String? = nil
  ) {
    findings.append(node.diagnostic(code, message, hint: hint))
  }
}
