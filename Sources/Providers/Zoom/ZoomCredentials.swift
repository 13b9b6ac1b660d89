package import Domain

/// What identifies a Server-to-Server OAuth app, read from where `rooster.yaml` says.
package struct ZoomCredentials: Sendable {
  /// The account the app belongs to.
  package let accountID: Secret<String>
  /// The app.
  package let clientID: Secret<String>
  /// Its password.
  package let clientSecret: Secret<String>

  /// Takes the three values of the app's page in Zoom's marketplace.
  package init(
    accountID: Secret<String>, clientID: Secret<String>, clientSecret: Secret<String>
  ) {
    self.accountID = accountID
    self.clientID = clientID
    self.clientSecret = clientSecret
  }

  /// The values that no message may hold.
  var hidden: [String] { [accountID.reveal(), clientID.reveal(), clientSecret.reveal()] }
}
