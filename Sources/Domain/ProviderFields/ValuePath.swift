/// Where a value stands below a meeting: keys of maps and positions in lists, from the outside in.
package struct ValuePath: Hashable, Sendable {
  /// One step further in.
  package enum Step: Hashable, Sendable {
    case key(String)
    /// The position in a list, from 0.
    case element(Int)
  }

  /// From the meeting inwards; never empty.
  package let steps: [Step]

  /// A key of the meeting itself.
  package init(_ key: String) { steps = [.key(key)] }

  private init(steps: [Step]) { self.steps = steps }

  /// The path of a key of the map that stands there.
  package func key(_ name: String) -> ValuePath { ValuePath(steps: steps + [.key(name)]) }

  /// The path of an element of the list that stands there.
  package func element(_ index: Int) -> ValuePath { ValuePath(steps: steps + [.element(index)]) }
}

extension ValuePath: ExpressibleByStringLiteral {
  /// A key of the meeting itself.
  package init(stringLiteral key: String) { self.init(key) }
}

extension ValuePath: CustomStringConvertible {
  /// As people write such places: `zoom.breakout_room.rooms[0].name`.
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let name): text += text.isEmpty ? name : ".\(name)"
      case .element(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
