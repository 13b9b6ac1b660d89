import Diagnostics
import Digests
import Domain

/// A compilation while it is put together from its files.
struct Assembly {
  var files: [CompiledFile] = []
  private var findings: [Diagnostic] = []

  init(_ failures: [SourceFailure]) {
    findings = failures.map { failure in
      Diagnostic(
        Codes.unreadableFile.code, failure.sentence,
        at: Span(Place(file: failure.path, line: 1, column: 1)))
    }
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func report(_ finding: Diagnostic) { findings.append(finding) }

  mutating func report(_ found: [Diagnostic]) { findings += found }

  /// What is left when the workspace itself cannot be read.
  var failed: Compilation {
    Compilation(workspace: nil, desired: nil, findings: Self.sorted(findings), statistics: .init())
  }

  /// The finished compilation.
  func compilation(
    workspace: Workspace?, environment: Fingerprint, zoneRules: String
  ) -> Compilation {
    var found = findings
    var desired: [DesiredFile] = []
    desired.reserveCapacity(files.count)
    for file in files {
      found += file.findings
      guard let inputs = file.inputs else { continue }
      desired.append(
        DesiredFile(
          path: file.path, inputs: inputs, dependencies: file.dependencies,
          content: file.resources.map { .compiled($0) } ?? .unchanged))
    }
    let isSound = workspace != nil && !found.contains { $0.severity == .error }
    return Compilation(
      workspace: workspace,
      desired: isSound
        ? DesiredState(files: desired, environment: environment, zoneRules: zoneRules) : nil,
      findings: Self.sorted(found), statistics: statistics)
  }

  // A list that several files name tells its findings to each of them.
  private static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    Set(findings).sorted()
  }

  private var statistics: Compilation.Statistics {
    var statistics = Compilation.Statistics()
    statistics.files = files.count
    for file in files {
      guard let resources = file.resources else {
        statistics.unchanged += 1
        continue
      }
      for resource in resources {
        guard case .meeting(let meeting) = resource.body else { continue }
        statistics.meetings += 1
        statistics.occurrences += meeting.timing.occurrences.count
      }
    }
    return statistics
  }
}
