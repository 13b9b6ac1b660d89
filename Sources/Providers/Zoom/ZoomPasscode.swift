package import Domain

/// Passcodes that follow from the workspace key and the address, so that they are stable and stored
/// nowhere.
package enum ZoomPasscode {
  // Letters and digits that nobody confuses when they are read out: no 0 O o, 1 l I i.
  private static let upper = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
  private static let lower = Array("abcdefghjkmnpqrstuvwxyz")
  private static let digits = Array("23456789")

  /// The passcode of `passcode: auto`: 10 characters, with a capital letter, a small one and a
  /// digit in front, because accounts may demand each of them.
  package static func derived(for address: Address, key: WorkspaceKey) -> String {
    let code = key.code(for: "passcode:\(address)")
    let alphabets = [upper, lower, digits]
    let everything = upper + lower + digits
    var text = ""
    for (index, byte) in code.prefix(ZoomLimits.passcode).enumerated() {
      let alphabet = index < alphabets.count ? alphabets[index] : everything
      text.append(alphabet[Int(byte) % alphabet.count])
    }
    return text
  }

  /// What a meeting with these attributes has; `nil`: it has none.
  package static func passcode(of attributes: RemoteAttributes, key: WorkspaceKey) -> String? {
    switch attributes.settings.passcode {
    case .auto: derived(for: attributes.seed, key: key)
    case .none: nil
    case .text(let text): text
    }
  }
}
