package import Diagnostics
package import Digests

/// What looking for mistakes came to.
package struct CheckResult: Hashable, Sendable {
  /// Everything that was found, sorted by place, each once.
  package let findings: [Diagnostic]

  /// How much there is.
  package let statistics: Compilation.Statistics

  /// Whether `rooster.yaml` could be read and nothing is wrong.
  package let isSound: Bool

  /// The result of a compilation.
  package init(_ compilation: Compilation) {
    findings = compilation.findings
    statistics = compilation.statistics
    isSound =
      compilation.workspace != nil && !compilation.findings.contains { $0.severity == .error }
  }
}

extension CheckResult {
  /// The result as it was encoded for the same sources by the same program; `nil` otherwise.
  package init?(_ bytes: [UInt8], of sources: Fingerprint, product: String) {
    guard var reader = CacheEnvelope.open(bytes, product: product) else { return nil }
    do throws(CacheReader.Damage) {
      guard try reader.fingerprint() == sources else { return nil }
      isSound = try reader.truth()
      var statistics = Compilation.Statistics()
      statistics.files = try reader.number()
      statistics.courses = try reader.number()
      statistics.tally = try reader.tally()
      self.statistics = statistics
      findings = try reader.list { reader throws(CacheReader.Damage) in try reader.finding() }
    } catch {
      return nil
    }
  }

  /// The bytes that `init(_:of:product:)` reads.
  package func encoded(of sources: Fingerprint, product: String) -> [UInt8] {
    var writer = CacheWriter()
    writer.append(sources)
    writer.append(isSound)
    writer.append(statistics.files)
    writer.append(statistics.courses)
    writer.append(statistics.tally)
    writer.append(findings) { $1.append($0) }
    return CacheEnvelope.seal(writer, product: product)
  }
}
