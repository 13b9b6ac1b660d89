package import Compiler
import Diagnostics
package import Digests
package import Domain
package import Planner

/// Compiles and plans one input, and says which promise was broken.
///
/// A trap ends the process, so whoever runs trials says beforehand which one comes.
package struct FuzzTrial: Sendable {
  private let compiler: Compiler
  private let longest: Duration?
  private let context: @Sendable (Workspace) -> PlanContext

  /// What an input came to.
  package struct Outcome: Sendable {
    /// The promises that were broken, as sentences.
    package var violations: [String]
    /// The findings and the desired state: the same for the same input, on every run.
    package var fingerprint: Fingerprint
    /// How long the slower of two compilations took.
    package var duration: Duration
    /// What was found, as people read it.
    package var findings: String
    /// Whether it was refused.
    package var isRefused: Bool
  }

  /// A trial.
  ///
  /// - Parameters:
  ///   - compiler: What is tried.
  ///   - longest: How long an input may take; `nil` where other work of the machine would decide.
  ///   - context: What a plan of a workspace depends on.
  package init(
    compiler: Compiler, longest: Duration?,
    context: @escaping @Sendable (Workspace) -> PlanContext
  ) {
    self.compiler = compiler
    self.longest = longest
    self.context = context
  }

  /// Tries an input.
  package func run(_ sample: FuzzSample) async -> Outcome {
    let tree = FuzzWorkspace.tree(with: sample)
    let clock = ContinuousClock()
    let start = clock.now
    let first = await compiler.compile(tree, recorded: [:])
    let middle = clock.now
    let second = await compiler.compile(tree, recorded: [:])
    let duration = max(middle - start, clock.now - middle)
    var violations = Self.violations(of: first.findings, in: tree)
    let hasErrors = first.findings.contains { $0.severity == .error }
    if hasErrors == (first.desired != nil) {
      violations.append(
        hasErrors ? "there are errors and a desired state" : "it is refused without an error")
    }
    let fingerprint = Self.fingerprint(of: first)
    if fingerprint != Self.fingerprint(of: second) { violations.append("it varies") }
    if let longest, duration > longest { violations.append("it takes \(duration)") }
    if let workspace = first.workspace, let desired = first.desired {
      plan(desired, workspace)
    }
    return Outcome(
      violations: violations, fingerprint: fingerprint, duration: duration,
      findings: first.findings.map { $0.rendered() }.joined(), isRefused: hasErrors)
  }

  private func plan(_ desired: DesiredState, _ workspace: Workspace) {
    let nothing = RecordedState(
      head: StateHead(serial: 0, lineage: "", environment: nil, zoneRules: nil, recorded: 0),
      files: [], records: [:], due: [], upcoming: [], usage: [], occupants: [], inDoubt: [])
    _ = Plan(from: nothing, to: desired, context: context(workspace), warnings: [])
  }

  private static func violations(of findings: [Diagnostic], in tree: SourceTree) -> [String] {
    var violations: [String] = []
    if findings != findings.sorted() { violations.append("the findings are not sorted") }
    if Set(findings).count != findings.count { violations.append("a finding is told twice") }
    var bounds: [String: FileBounds] = [:]
    for finding in findings {
      if finding.rendered().isEmpty { violations.append("a finding shows nothing") }
      for place in [finding.span.place] + finding.related.map(\.span.place) {
        guard let bytes = tree.files[place.file] else {
          violations.append("no file: \(finding.rendered())")
          continue
        }
        let known = bounds[place.file] ?? FileBounds(bytes)
        bounds[place.file] = known
        if !known.contains(place) { violations.append("outside: \(finding.rendered())") }
      }
    }
    return violations
  }

  private static func fingerprint(of compilation: Compilation) -> Fingerprint {
    var parts = compilation.findings.map { Fingerprint.of($0.rendered()) }
    for file in compilation.desired?.files ?? [] {
      parts.append(file.inputs)
      guard case .compiled(let resources) = file.content else { continue }
      parts += resources.map(\.body.fingerprint)
    }
    return .combining(parts)
  }
}
