import Ports

extension ProviderError {
  /// Whether the object is not there.
  var isNotFound: Bool {
    guard case .rejected(let rejection) = self else { return false }
    return rejection.kind == .notFound
  }

  /// Whether Zoom refused with this code, whatever the HTTP status.
  func hasCode(_ code: String) -> Bool {
    guard case .rejected(let rejection) = self else { return false }
    return rejection.code.hasSuffix("/\(code)")
  }

  /// Whether Zoom refused with one of these codes and a message that holds the words.
  func isRefusal(codes: [String], about words: String) -> Bool {
    guard case .rejected(let rejection) = self, codes.contains(where: hasCode) else {
      return false
    }
    return rejection.message.lowercased().contains(words)
  }
}
