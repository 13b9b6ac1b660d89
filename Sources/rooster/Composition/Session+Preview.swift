import Domain
import Ports

extension Session {
  /// A plan to be looked at: made without network and without the key, and nothing is written.
  func preview(_ extent: Planning.Extent) async throws(CommandFailure) -> Planning.Outcome {
    let tree = await read()
    let location = try stateLocation(tree)
    let store = try location.openForReading()
    return try await Planning(session: self, store: store, path: location.path).make(
      tree, extent: extent, http: UnusedClient(), key: Secret(""), secrets: secrets)
  }

  /// Secrets that nobody has asked for yet.
  var secrets: SecretReading {
    SecretReading(files: files, folder: folder, variables: secretVariables)
  }
}
