import Digests

/// Everything beside a schedule file and its lists that decides what the file means.
enum Environment {
  /// Grows when the compiler makes something else of the same files, so that they are compiled anew.
  static let languageVersion = "12"

  /// The fingerprint over `rooster.yaml`, calendars, all templates, zone rules and the language.
  ///
  /// - Parameter sources: The fingerprints of the files of `tree`.
  static func fingerprint(
    of tree: SourceTree, _ sources: [String: Fingerprint], zoneRules: String
  ) -> Fingerprint {
    var bytes = CanonicalBytes(capacity: 4096)
    bytes.append("language", languageVersion)
    bytes.append("zones", zoneRules)
    let templates = tree.templates + "/"
    let main = tree.workspacePath
    let decisive = sources.filter { path, _ in
      path == main || path.hasPrefix(templates) || path.hasSuffix(".ics")
    }
    for (path, fingerprint) in decisive.sorted(by: { $0.key < $1.key }) {
      bytes.append(path, fingerprint)
    }
    return bytes.fingerprint
  }

  /// The fingerprint of everything that decides what one file means.
  static func inputs(
    of path: String, dependencies: [String], in tree: SourceTree,
    _ sources: [String: Fingerprint], environment: Fingerprint
  ) -> Fingerprint {
    var parts = [environment, sources[path] ?? .of("missing")]
    for dependency in dependencies {
      parts.append(.of(dependency))
      parts.append(
        sources[dependency] ?? .of(tree.names.contains(dependency) ? "present" : "missing"))
    }
    return .combining(parts)
  }
}

extension SourceTree {
  /// The path of `rooster.yaml`.
  var workspacePath: String { "\(schedules)/rooster.yaml" }

  /// The paths of all schedule files, in the order in which they are read.
  var schedulePaths: [String] {
    let folder = schedules + "/"
    let main = workspacePath
    return files.keys.filter { path in
      guard path.hasSuffix(".yaml") || path.hasSuffix(".yml"), path.hasPrefix(folder), path != main
      else { return false }
      return !Self.isHidden(path.utf8.dropFirst(folder.utf8.count))
    }
    .sorted()
  }

  /// Whether a part of a path begins with `.` or `_`. By bytes, because it is asked of every file and
  /// finding the characters of a text takes ten times as long.
  private static func isHidden(_ path: Substring.UTF8View) -> Bool {
    var isBeginning = true
    for byte in path {
      if isBeginning, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") { return true }
      isBeginning = byte == UInt8(ascii: "/")
    }
    return false
  }
}
