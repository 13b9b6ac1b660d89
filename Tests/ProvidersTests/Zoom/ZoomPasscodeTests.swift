import Domain
import Testing

@testable import Providers

@Suite("Passcodes")
struct ZoomPasscodeTests {
  @Test func `a passcode is stable, and another for another address or key`() {
    let passcode = ZoomPasscode.derived(for: Samples.seed, key: Samples.key)
    #expect(passcode == ZoomPasscode.derived(for: Samples.seed, key: Samples.key))
    #expect(passcode != ZoomPasscode.derived(for: Address("CS102/lecture"), key: Samples.key))
    #expect(
      passcode != ZoomPasscode.derived(for: Samples.seed, key: WorkspaceKey(Secret("other"))))
  }

  @Test func `a passcode fits Zoom, meets strict rules and has no look-alikes`() {
    for number in 0..<500 {
      let passcode = ZoomPasscode.derived(for: Address("C\(number)/lecture"), key: Samples.key)
      #expect(passcode.count == 10)
      #expect(passcode.contains { $0.isUppercase })
      #expect(passcode.contains { $0.isLowercase })
      #expect(passcode.contains { $0.isNumber })
      #expect(!passcode.contains { "0Oo1lIi".contains($0) })
    }
  }
}
