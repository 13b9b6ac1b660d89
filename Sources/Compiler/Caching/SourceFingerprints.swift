package import Digests

/// The fingerprints of all files of a workspace.
package struct SourceFingerprints: Sendable {
  private let paths: [String]
  private let fingerprints: [Fingerprint]

  /// A file takes microseconds: few tasks do.
  private static let pieces = 16

  /// Takes them on all cores.
  package init(of tree: SourceTree) async {
    paths = tree.files.keys.sorted()
    fingerprints = await paths.mapped(inPieces: Self.pieces) { .of(tree.files[$0] ?? []) }
  }

  /// The fingerprints by path.
  var byPath: [String: Fingerprint] {
    Dictionary(zip(paths, fingerprints), uniquingKeysWith: { first, _ in first })
  }

  /// The fingerprint of everything that a compilation reads.
  package func all(of tree: SourceTree, zoneRules: String) -> Fingerprint {
    var bytes = CanonicalBytes(capacity: paths.count * 80)
    bytes.append("language", Environment.languageVersion)
    bytes.append("zones", zoneRules)
    bytes.append("folders", [tree.schedules, tree.templates])
    bytes.append("paths", paths)
    bytes.append("names", tree.names.sorted())
    bytes.append("failures", tree.failures.flatMap { [$0.path, $0.sentence] })
    for fingerprint in fingerprints { bytes.append("file", fingerprint) }
    return bytes.fingerprint
  }
}
