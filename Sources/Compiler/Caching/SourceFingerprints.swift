package import Digests

/// The fingerprints of all files of a workspace.
package struct SourceFingerprints: Sendable {
  private let paths: [String]
  private let fingerprints: [Fingerprint]

  /// Enough pieces that the cores end together.
  private static let pieces = 16

  /// Takes them on all cores.
  package init(of tree: SourceTree) async {
    let paths = tree.files.keys.sorted()
    let size = max(1, (paths.count + Self.pieces - 1) / Self.pieces)
    let found = await withTaskGroup(of: (Int, [Fingerprint]).self) { group in
      for start in stride(from: 0, to: paths.count, by: size) {
        group.addTask {
          let piece = paths[start..<min(start + size, paths.count)]
          return (start, piece.map { Fingerprint.of(tree.files[$0] ?? []) })
        }
      }
      var done: [(Int, [Fingerprint])] = []
      for await piece in group { done.append(piece) }
      return done.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
    self.paths = paths
    fingerprints = found
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
