/// A property as it stands on a content line: `NAME;PARAMETER=value:VALUE` (RFC 5545, section 3.1).
package struct Property: Hashable, Sendable {
  /// The name in upper case.
  package let name: String
  /// The parameters in the order in which they are written.
  package let parameters: [Parameter]
  /// The value as it is written, escapes included.
  package let value: String
  /// The line of the file on which it begins, from 1; `nil` for one that was made here.
  package let line: Int?

  /// A property whose value needs no escaping: a date, a number, a rule.
  package init(_ name: String, _ value: String, _ parameters: [Parameter] = []) {
    self.init(name: name, parameters: parameters, value: value, line: nil)
  }

  /// A property of type TEXT (section 3.3.11).
  package init(_ name: String, text: String) {
    self.init(name, TextValue.escaped(text))
  }

  init(name: String, parameters: [Parameter], value: String, line: Int?) {
    self.name = name
    self.parameters = parameters
    self.value = value
    self.line = line
  }

  /// The first value of a parameter; `nil` when it is not there.
  package func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.values.first
  }

  /// The text that is meant, for properties of type TEXT.
  package var meaning: String { TextValue.unescaped(value) }

  /// The whole line, before it is folded.
  var contentLine: String {
    name + parameters.map { ";" + $0.text }.joined() + ":" + value
  }
}
