import Synchronization

/// A value that is made when it is first asked for, and once.
final class Once<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value; who asks while it is made waits for it.
  func get(or make: @Sendable () -> Value) -> Value {
    value.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
