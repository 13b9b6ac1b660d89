import Digests

/// The outside of every cache file: who wrote it, and a digest of all that is in it.
enum CacheEnvelope {
  /// Grows with the form of what is inside.
  private static let format = "rooster-cache 1"

  static func seal(_ content: CacheWriter, product: String) -> [UInt8] {
    var writer = CacheWriter()
    writer.append(format)
    writer.append(Environment.languageVersion)
    writer.append(product)
    writer.append(Fingerprint.of(content.bytes))
    return writer.bytes + content.bytes
  }

  /// The content; `nil` when another program wrote it, or when anything is not as it was written.
  static func open(_ bytes: [UInt8], product: String) -> CacheReader? {
    do throws(CacheReader.Damage) {
      var reader = CacheReader(bytes[...])
      guard try reader.text() == format, try reader.text() == Environment.languageVersion,
        try reader.text() == product
      else { return nil }
      let fingerprint = try reader.fingerprint()
      let content = reader.rest
      return Fingerprint.of(content) == fingerprint ? CacheReader(content) : nil
    } catch {
      return nil
    }
  }
}
