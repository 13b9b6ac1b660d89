import Diagnostics

/// The head of a file and the place of it.
struct FileHead: Sendable {
  let address: String
  let place: Related
}
