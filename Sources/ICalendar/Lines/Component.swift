/// A part of a calendar, from `BEGIN:NAME` to `END:NAME` (RFC 5545, section 3.6).
package struct Component: Hashable, Sendable {
  /// The name in upper case: `VCALENDAR`, `VEVENT`.
  package let name: String
  /// Its own properties, in order.
  package var properties: [Property]
  /// The parts inside of it, in order.
  package var components: [Component]
  /// The line of its `BEGIN`, from 1; `nil` for one that was made here.
  package let line: Int?

  /// A part that is made here.
  package init(_ name: String, _ properties: [Property] = [], _ components: [Component] = []) {
    self.name = name
    self.properties = properties
    self.components = components
    line = nil
  }

  init(name: String, line: Int) {
    self.name = name
    self.line = line
    properties = []
    components = []
  }

  /// The first property of that name.
  package func property(_ name: String) -> Property? {
    properties.first { $0.name == name }
  }

  /// All properties of that name, in order.
  package func properties(_ name: String) -> [Property] {
    properties.filter { $0.name == name }
  }

  /// The part as a file has it: folded lines, each with CRLF at its end.
  package var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    LineFolding.append("BEGIN:\(name)", to: &text)
    for property in properties { LineFolding.append(property.contentLine, to: &text) }
    for component in components { component.append(to: &text) }
    LineFolding.append("END:\(name)", to: &text)
  }
}
