/// What a row of a list says of somebody's place in the institution, in the list's own words.
package struct Membership: Hashable, Sendable {
  /// The class or course, as its cell says it; `nil`: nothing.
  package let course: String?

  /// The group or section, as its cell says it; `nil`: nothing.
  package let group: String?

  /// The part, such as `student`; `nil`: nothing.
  package let role: String?

  /// A place in the institution.
  package init(course: String?, group: String?, role: String?) {
    self.course = course
    self.group = group
    self.role = role
  }

  /// Whether the row says nothing of it.
  var isEmpty: Bool { course == nil && group == nil && role == nil }

  /// The names that one cell holds, in the form in which they are compared.
  ///
  /// Moodle joins groups with commas, Chamilo courses with `|`, Canvas sections with `and`; a name
  /// with a comma in it is found too, as the whole cell is one of the names.
  static func names(in cell: String) -> [String] {
    let whole = comparable(cell)
    var names = [whole]
    for part in whole.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "|" }) {
      var part = String(part).trimmedCell
      if part.hasPrefix("and ") { part = String(part.dropFirst(4)) }
      names.append(part)
      guard let word = part.firstRange(of: " and ") else { continue }
      names.append(String(part[..<word.lowerBound]).trimmedCell)
      names.append(String(part[word.upperBound...]).trimmedCell)
    }
    return names.filter { !$0.isEmpty }
  }

  /// A name without case and white space around it.
  static func comparable(_ name: String) -> String { name.trimmedCell.lowercased() }
}
