/// A value that must never be shown: every description of it is `***`.
///
/// It is deliberately not `Codable`, so that it cannot slip into a plan or the state.
package struct Secret<Value: Sendable>: Sendable, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  private let value: Value

  package init(_ value: Value) {
    self.value = value
  }

  /// Hands out the value to the one place that sends it over the wire.
  package func reveal() -> Value { value }

  package var description: String { "***" }
  package var debugDescription: String { "***" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
