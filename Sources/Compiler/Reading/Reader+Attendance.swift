import Domain
import YAML

extension Reader {
  /// `attendance: { signed: true, reason: … }`, or `none`.
  mutating func attendance(_ node: Node) -> Located<AttendanceChoice>? {
    guard !node.isMissing else { return nil }
    if node.kind == .scalar {
      if node.isText("none") { return Located(.notKept, at: node) }
      report(
        node.finding(
          .wrongShape, "'attendance' is a map of keys and values, or none",
          hint: "write attendance: { signed: true, reason: … }"))
      return nil
    }
    guard let entries = entries(node, of: AttendanceKey.owner) else { return nil }
    var isSigned: Located<Truth>?
    var reason: Located<Words>?
    let errors = errorCount
    for (keyNode, value) in entries {
      switch key(keyNode, of: AttendanceKey.self) {
      case .signed: isSigned = self.value(value)
      case .reason: reason = self.value(value)
      case nil: break
      }
    }
    guard errorCount == errors else { return nil }
    guard let isSigned else {
      report(
        node.finding(
          .noValue, "'attendance' does not say whether a sheet is signed",
          hint: "add 'signed: true'"))
      return nil
    }
    let sheet = AttendanceSheet(reason: reason?.value.text)
    return Located(isSigned.value.isTrue ? .signed(sheet) : .notKept, at: node)
  }
}

/// The keys of `attendance`.
enum AttendanceKey: String, KeySet {
  case signed, reason

  static var owner: String { "attendance" }
}
