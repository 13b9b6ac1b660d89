/// A calendar file as a tree of its parts, and what is wrong with it.
///
/// Reading never fails: what cannot be understood is a problem with its line, and the rest counts.
package struct CalendarReading: Sendable {
  /// The `VCALENDAR`s of the file; several are legal (RFC 5545, section 3.4).
  package private(set) var calendars: [Component] = []
  /// What is wrong, in the order of the lines.
  package private(set) var problems: [CalendarProblem] = []

  private var open: [Component] = []

  /// Reads the bytes of a file.
  package init(_ bytes: [UInt8]) {
    let content = CalendarLines(bytes)
    if !content.isUnicode { report(.notUTF8, line: 1, "") }
    for (number, text) in content.lines where problems.count < CalendarLimits.problems {
      read(text, number)
    }
    if problems.count >= CalendarLimits.problems { report(.tooManyProblems, line: 1, "") }
    close(downTo: 0)
    if calendars.isEmpty, !problems.contains(where: { $0.kind == .unclosed(name: "VCALENDAR") }) {
      problems = []
      report(.notACalendar, line: 1, "")
    }
  }

  private mutating func read(_ text: String, _ number: Int) {
    // Blank lines, and the end-of-file mark of old systems, are no mistake that matters.
    guard text.unicodeScalars.contains(where: { $0.value > 0x20 }) else { return }
    guard let property = Property(parsing: text, number: number) else {
      report(.notAProperty, line: number, text)
      return
    }
    switch property.name {
    case "BEGIN": begin(property.partName, property)
    case "END": end(property.partName, property)
    default:
      // What programs put behind a calendar, such as when they fetched it, is none of it.
      guard !open.isEmpty else { return }
      open[open.count - 1].properties.append(property)
    }
  }

  private mutating func begin(_ name: String, _ property: Property) {
    guard open.count < CalendarLimits.depth else {
      problems.append(CalendarProblem(.tooDeep, at: property))
      return
    }
    open.append(Component(name: name, line: property.line ?? 1))
  }

  private mutating func end(_ name: String, _ property: Property) {
    guard let index = open.lastIndex(where: { $0.name == name }) else {
      let kind = CalendarProblem.Kind.strayEnd(name: name, open: open.last?.name)
      problems.append(CalendarProblem(kind, at: property))
      return
    }
    close(downTo: index + 1)
    let component = open.removeLast()
    if !open.isEmpty {
      open[open.count - 1].components.append(component)
    } else if component.name == "VCALENDAR" {
      calendars.append(component)
    }
  }

  /// Drops parts that have no end, innermost first.
  private mutating func close(downTo depth: Int) {
    while open.count > depth {
      let component = open.removeLast()
      report(
        .unclosed(name: component.name), line: component.line ?? 1, "BEGIN:\(component.name)")
    }
  }

  private mutating func report(_ kind: CalendarProblem.Kind, line: Int, _ text: String) {
    problems.append(CalendarProblem(kind, line: line, text: text))
  }
}

extension Property {
  /// The name of the part that begins or ends here.
  fileprivate var partName: String { value.filter { !$0.isWhitespace }.uppercased() }
}
