/// The line with the names of the columns, understood.
struct PeopleHeader {
  /// Which column is where; the first of each.
  private(set) var columns: [PeopleColumn: Int] = [:]
  /// The columns of further courses with their groups and parts, in order.
  private(set) var further: [[PeopleColumn: Int]] = []
  /// How many columns have a name.
  private(set) var width = 0
  /// Two columns for the same thing, by position.
  private(set) var duplicate: (first: Int, second: Int)?
  /// Whether it is the gradebook of Canvas, which has rows that are no students.
  private(set) var isGradebook = false

  /// Understands the cells of a line; `nil` when none of them names a column with addresses.
  init?(_ names: [String]) {
    var numbered: [Int: [PeopleColumn: Int]] = [:]
    for (position, name) in names.enumerated() {
      if !name.isEmpty { width = position + 1 }
      if let (column, number) = PeopleColumn.numbered(name) {
        numbered[number, default: [:]][column] = position
        continue
      }
      guard let column = PeopleColumn(header: Mojibake.repaired(name) ?? name) else { continue }
      if let first = columns[column] {
        if column.isAmbiguousTwice, duplicate == nil { duplicate = (first, position) }
      } else {
        columns[column] = position
      }
    }
    guard
      columns[.email] != nil || columns[.username] != nil || columns[.secondaryEmail] != nil
    else { return nil }
    further = numbered.sorted { $0.key < $1.key }.map(\.value)
    isGradebook = columns[.fullName] != nil && columns[.id] != nil && columns[.email] == nil
    if let name = columns.removeValue(forKey: .name) {
      settle(name)
    }
  }

  /// Whether the rows say something of this, in any of their columns.
  func has(_ column: PeopleColumn) -> Bool {
    columns[column] != nil || further.contains { $0[column] != nil }
  }

  // `Nom` is the family name beside `Prénom`, `Nombre` the given name beside `Apellidos`.
  private mutating func settle(_ name: Int) {
    switch (columns[.firstName], columns[.lastName]) {
    case (nil, nil): columns[.fullName] = columns[.fullName] ?? name
    case (nil, .some): columns[.firstName] = name
    case (.some, nil): columns[.lastName] = name
    case (.some, .some): break
    }
  }
}

extension PeopleColumn {
  /// Whether a second such column leaves open which one counts.
  fileprivate var isAmbiguousTwice: Bool {
    switch self {
    case .email, .firstName, .lastName, .fullName, .name: true
    case .username, .prefix, .role, .group, .course, .status, .isDeleted, .isEnabled, .id,
      .sourcedID, .secondaryEmail, .preferredFirstName, .preferredLastName:
      false
    }
  }
}
