import CivilTime
import Diagnostics
import YAML

/// Reads the nodes of one file into typed values and collects what is wrong with them.
///
/// A value that cannot be read is `nil` and has been reported, so that reading goes on.
struct Reader {
  let zones: ZoneDatabase
  /// The folder of schedules as users see it; its parent is the workspace.
  let schedules: String
  private(set) var findings: [Diagnostic] = []

  init(zones: ZoneDatabase, schedules: String) {
    self.zones = zones
    self.schedules = schedules
  }

  /// How many of the findings are errors.
  private(set) var errorCount = 0

  mutating func report(_ finding: Diagnostic) {
    findings.append(finding)
    if finding.severity == .error { errorCount += 1 }
  }

  mutating func report(_ found: [Diagnostic]) {
    for finding in found { report(finding) }
  }

  /// Whether an error has been found on the lines of a map's keys.
  func hasErrors(in node: Node) -> Bool {
    let lines = node.entries.map { $0.key.span.place.line }
    return findings.contains { $0.severity == .error && lines.contains($0.span.place.line) }
  }

  /// The text of a scalar, trimmed; `nil` for anything else, which is reported.
  mutating func text(_ node: Node, _ expectation: @autoclosure () -> String) -> Substring? {
    guard !node.isMissing else { return nil }
    guard node.kind == .scalar else {
      report(
        node.finding(.wrongShape, "\(expectation()) is expected here, not \(node.shape)"))
      return nil
    }
    let text = node.text.trimmed
    guard !node.isNull, !text.isEmpty else {
      report(
        node.finding(
          .noValue, "\(expectation()) is expected here, and there is none",
          hint: "write it, or delete the key"))
      return nil
    }
    return text
  }

  /// A value that is written as one text.
  mutating func value<Value: ScalarReadable>(
    _ node: Node, as type: Value.Type = Value.self
  ) -> Located<Value>? {
    if let bytes = node.plainText, let value = Value(usual: bytes) {
      return Located(value, at: node)
    }
    guard let text = text(node, Value.expectation) else { return nil }
    do throws(Misreading) {
      return Located(try Value(reading: text), at: node)
    } catch {
      report(error.diagnostic(at: node))
      return nil
    }
  }

  /// One value, or a list of them.
  mutating func values<Value: ScalarReadable>(
    _ node: Node, as type: Value.Type = Value.self
  ) -> Located<[Located<Value>]>? {
    guard !node.isMissing else { return nil }
    guard node.kind == .sequence else {
      return value(node, as: type).map { Located([$0], at: node) }
    }
    guard !isTooLong(node) else { return nil }
    var values: [Located<Value>] = []
    values.reserveCapacity(node.elements.count)
    for element in node.elements {
      if let value = value(element, as: type) { values.append(value) }
    }
    return Located(values, at: node)
  }

  /// The entries of a map; `nil` for anything else, which is reported.
  mutating func entries(_ node: Node, of owner: @autoclosure () -> String) -> NodeEntries? {
    guard !node.isMissing else { return nil }
    guard node.kind == .mapping else {
      report(Self.unsplit(node) ?? Self.notAMap(node, owner()))
      return nil
    }
    return node.entries
  }

  private static func notAMap(_ node: Node, _ owner: String) -> Diagnostic {
    node.finding(
      .wrongShape, "\(owner) is a map of keys and values, and this is \(node.shape)",
      hint: "write its keys on lines of their own, indented")
  }

  // `weekly:mon 10:00` is one text to YAML.
  private static func unsplit(_ node: Node) -> Diagnostic? {
    guard node.kind == .scalar, node.style == .plain else { return nil }
    let text = node.text
    let key = text.prefix { $0.isLetter || $0 == "_" }
    let rest = text.dropFirst(key.count)
    guard !key.isEmpty, rest.hasPrefix(":"), rest.count > 1 else { return nil }
    return node.finding(
      .wrongShape, "a space is missing after '\(key):'",
      hint: "write \(key): \(rest.dropFirst())")
  }

  /// One of the keys that a map may have; any other is reported.
  mutating func key<Keys: KeySet>(_ node: Node, of type: Keys.Type) -> Keys? {
    if let key = Keys(node) { return key }
    let name = node.text
    if let hint = Keys.hint(forForeignKey: name) {
      report(node.finding(.misplacedKey, "'\(name)' does not belong to \(Keys.owner)", hint: hint))
      return nil
    }
    let known = Keys.allCases.map(\.rawValue)
    let foreign = Suggestion.nearest(to: name, among: Keys.foreignKeys)
    let hint =
      Suggestion.hint(for: name, among: known)
      ?? foreign.flatMap { Keys.hint(forForeignKey: $0) }
      ?? "the keys of \(Keys.owner) are \(known.joined(separator: ", "))"
    report(node.finding(.unknownKey, "'\(name)' is not a key of \(Keys.owner)", hint: hint))
    return nil
  }
}
