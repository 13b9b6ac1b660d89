import Digests
import Domain

/// The meetingID of a room: it follows from the workspace key and the address, so that links can be
/// printed months ahead and are the same after a crash.
enum RoomID {
  /// Hexadecimal digits: 160 bits, and with the prefix well below the 80 characters that every load
  /// balancer takes.
  private static let digits = 40

  /// `rooster-` and 40 hexadecimal digits. Who does not know the key cannot guess it.
  static func derived(for address: Address, key: WorkspaceKey) -> String {
    "rooster-" + Hexadecimal.encode(key.code(for: "room:\(address)")).prefix(digits)
  }
}
