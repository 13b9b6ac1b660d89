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
    workspace: Workspace?, for purpose: Purpose, environment: Fingerprint, zoneRules: String
  ) -> Compilation {
    let found = findings + files.flatMap(\.findings)
    let isSound = workspace != nil && !found.contains { $0.severity == .error }
    let desired: DesiredState? =
      switch purpose {
      case .desiredState where isSound:
        DesiredState(files: desiredFiles, environment: environment, zoneRules: zoneRules)
      case .desiredState, .findings: nil
      }
    return Compilation(
      workspace: workspace, desired: desired, findings: Self.sorted(found),
      statistics: statistics, unscheduled: files.flatMap(\.unscheduled), sharing: sharing)
  }

  private var sharing: [Address: [String]] {
    var sharing: [Address: [String]] = [:]
    for file in files {
      for meeting in file.shared {
        sharing[file.addresses[meeting.index]] = meeting.courses.map(\.value.text)
      }
    }
    return sharing
  }

  private var desiredFiles: [DesiredFile] {
    files.compactMap { file in
      file.inputs.map { inputs in
        DesiredFile(
          path: file.path, inputs: inputs, dependencies: file.dependencies,
          content: file.isUnchanged ? .unchanged : .compiled(file.resources))
      }
    }
  }

  // A list that several files name tells its findings to each of them.
  private static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    Set(findings).sorted()
  }

  private var statistics: Compilation.Statistics {
    var statistics = Compilation.Statistics()
    statistics.files = files.count
    for file in files {
      if file.isUnchanged { statistics.unchanged += 1 }
      if !file.addresses.isEmpty { statistics.courses += 1 }
      statistics.tally.add(file.tally)
    }
    return statistics
  }
}
