import Diagnostics
import Domain
import Platform
import Ports

/// Reads secrets from where their references say, and collects what is missing, so that all of it is
/// said at once.
struct SecretReading {
  /// A key or password is short; a longer file is not one.
  static let fileLimit = 64 << 10

  let files: WorkspaceFiles
  let folder: WorkspaceFolder
  let variables: any Variables
  private var missing: [Missing] = []

  init(files: WorkspaceFiles, folder: WorkspaceFolder, variables: any Variables) {
    self.files = files
    self.folder = folder
    self.variables = variables
  }

  /// The secret, or an empty one that is on the list of missing ones.
  mutating func read(_ reference: SecretReference) -> Secret<String> {
    switch reference.source {
    case .variable(let name):
      if let value = variables.value(of: name), !value.isEmpty { return Secret(value) }
      miss(reference, "the environment variable \(name) is not set")
    case .file(let path):
      do throws(FileError) {
        let bytes = try files.read(folder.path(path), limit: Self.fileLimit)
        return Secret(Self.withoutNewline(String(decoding: bytes, as: UTF8.self)))
      } catch {
        miss(reference, "the secret file \(path) cannot be read: \(error.reason.sentence)")
      }
    }
    return Secret("")
  }

  /// Fails with everything that is missing.
  func check() throws(CommandFailure) {
    guard !missing.isEmpty else { return }
    let lines = Set(missing).sorted { $0.place < $1.place }.map {
      "\($0.place.file):\($0.place.line): \($0.sentence)"
    }
    throw CommandFailure(
      (["secrets are missing, so nothing was done:"] + lines).joined(separator: "\n  "),
      hint: "set what is missing; `rooster plan` works without secrets, and --sandbox needs none")
  }

  private mutating func miss(_ reference: SecretReference, _ sentence: String) {
    missing.append(Missing(place: reference.place, sentence: sentence))
  }

  /// A secret that is not where its reference says.
  private struct Missing: Hashable {
    var place: Place
    var sentence: String
  }

  private static func withoutNewline(_ text: String) -> String {
    var text = text
    while text.hasSuffix("\n") || text.hasSuffix("\r\n") { text.removeLast() }
    return text
  }
}
