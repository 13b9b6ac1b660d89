import Ports

/// Stands for every secret while the providers are simulated: nobody needs an account to try Rooster.
struct SimulatedSecrets: Variables {
  /// What the simulated BigBlueButton expects; the simulated Zoom takes anything.
  static let value = "sandbox-secret"

  func value(of name: String) -> String? { Self.value }
}
