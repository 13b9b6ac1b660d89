import Ports

extension StoreError {
  /// The create with this number is not waiting for an outcome. A journal is only added to, so an
  /// outcome, once written, stays.
  static func notOpen(intent id: Int) -> StoreError {
    .other("create number \(id) is not waiting for an outcome: this is a mistake in Rooster")
  }

  /// Something was to be written through a store that was opened for reading.
  static let openedForReading = StoreError.notPermitted(
    "the state was opened for reading only: this is a mistake in Rooster")
}
