/// Two mistakes of one text are told together: who mends one is not told of the other afterwards.
extension Misreading {
  /// This misreading of the first part of a text, and what is wrong with the rest of it.
  ///
  /// The rest is passed over when nothing is known of either part: then the text is something else.
  ///
  /// - Parameters:
  ///   - type: What the rest is to be.
  ///   - rest: What stands after the first part.
  ///   - separator: What stands between the two when both are written well.
  ///   - text: The whole.
  ///   - code: What the whole fails to be.
  func with<Rest: ScalarReadable>(
    _ type: Rest.Type, after separator: String = " ", _ rest: Substring, in text: Substring,
    as code: Codes
  ) -> Misreading {
    guard !rest.isEmpty else { return self }
    do throws(Misreading) {
      _ = try Rest(reading: rest)
      return self
    } catch {
      let message = "\(message), and \(error.message)"
      let corrected = error.correction(of: rest)
      if let correction, let corrected {
        return Misreading(code, message, at: text, write: correction + separator + corrected)
      }
      guard correction != nil || corrected != nil else { return self }
      let hints = [hint, error.hint].compactMap { $0 }
      return Misreading(code, message, at: text, hint: hints.joined(separator: "; "))
    }
  }
}
