/// Paths as a forge knows them: from the root of the repository.
struct RepositoryPaths: Hashable, Sendable {
  private let prefix: String

  /// - Parameter folder: the workspace as seen from the root; empty when it is the root.
  init(folder: String) {
    var folder = folder[...]
    while folder.last == "/" { folder.removeLast() }
    // A forge compares paths as text.
    while folder.hasPrefix("./") { folder.removeFirst(2) }
    prefix = folder.isEmpty || folder == "." ? "" : folder + "/"
  }

  /// The path of a file of the workspace.
  func path(of file: String) -> String { prefix + file }

  /// The same as a relative URI reference (RFC 3986): what may not stand in a path is percent-encoded.
  func uri(of file: String) -> String {
    var text = ""
    for byte in path(of: file).utf8 {
      if Self.plain.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }

  /// RFC 3986, section 3.3: `pchar` without the colon, which a first segment may not hold, and `/`.
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/".utf8)
}
