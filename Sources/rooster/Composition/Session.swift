import CivilTime
import Compiler
import Diagnostics
import Domain
import Engine
import Planner
import Platform
import Ports
import Providers
import Sandbox

/// One invocation: the world as it is, the workspace as it was read, and the state it belongs to.
struct Session {
  let options: CommonOptions
  let console: Console
  let folder: WorkspaceFolder
  let files: WorkspaceFiles
  let zones: ZoneDatabase
  let clock: any Ports.Clock
  /// The machine's own time, whatever `ROOSTER_NOW` says: locks between processes go by it.
  let wallClock: any Ports.Clock = SystemClock(startingAt: nil)
  let entropy: any Entropy
  let variables: any Variables

  /// - Parameter now: A moment to look from (`--at`), instead of the present.
  init(_ options: CommonOptions, now: Instant? = nil) throws(CommandFailure) {
    let process = ProcessVariables()
    self.options = options
    console = Console(options: options, variables: process)
    folder = WorkspaceFolder(options: options)
    files = WorkspaceFiles(root: folder.root)
    entropy = SystemEntropy()
    variables = process
    let stated = try Self.statedNow(process)
    clock = now.map { StandingClock(at: $0) } ?? SystemClock(startingAt: stated)
    do throws(ZoneDatabaseError) {
      zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    } catch {
      throw CommandFailure(
        "the system has no time zone data in /usr/share/zoneinfo",
        hint: "install the package tzdata")
    }
  }

  private static func statedNow(_ variables: ProcessVariables) throws(CommandFailure) -> Instant? {
    guard let text = variables.value(of: "ROOSTER_NOW"), !text.isEmpty else { return nil }
    guard let instant = Instant(parsing: text) else {
      throw CommandFailure(
        "ROOSTER_NOW is '\(text)', which is not an instant",
        hint: "write it like 2027-01-20T09:00:00Z")
    }
    return instant
  }

  func read() async -> SourceTree {
    await SourceReading(files: files, folder: folder).read()
  }

  func stateLocation(_ tree: SourceTree) throws(CommandFailure) -> StateLocation {
    try StateLocation(
      options: options, folder: folder, variables: variables, declared: head(of: tree).state)
  }

  /// What has to be known before the workspace is compiled.
  func head(of tree: SourceTree) -> WorkspaceHead { WorkspaceHead(of: tree, zones: zones) }

  func compile(_ tree: SourceTree, recorded: [RecordedFile]) async -> Compilation {
    let known = Dictionary(
      recorded.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let cacheFolder = CacheFolder(files: files, folder: folder)
    return await compiler.compile(
      tree, await SourceFingerprints(of: tree), recorded: known, cache: cacheFolder.compiled(),
      keep: cacheFolder.keep)
  }

  /// The mistakes of all files, and no more; where nothing has changed, those of the last time.
  func check(_ tree: SourceTree) async -> CheckResult {
    let cacheFolder = CacheFolder(files: files, folder: folder)
    let fingerprints = await SourceFingerprints(of: tree)
    let sources = fingerprints.all(of: tree, zoneRules: zones.version)
    if let known = cacheFolder.result(of: sources) { return known }
    let result = await compiler.check(
      tree, fingerprints, cache: cacheFolder.compiled(), keep: cacheFolder.keep)
    cacheFolder.keep(result, of: sources)
    return result
  }

  /// The compiler, which by itself reads and keeps nothing.
  var compiler: Compiler {
    Compiler(zones: zones, audits: { Registry.audit(for: $0) })
  }

  /// The zone in which a workspace shows its times: UTC when its file cannot be read.
  func workspaceZone(_ tree: SourceTree) throws(CommandFailure) -> Zone {
    if let zone = head(of: tree).zone { return zone }
    guard let utc = zones.zone(named: "UTC") else { throw CommandFailure("UTC is missing") }
    return utc
  }

  /// The zones that records mention, by name.
  func zones(of records: [Record]) -> [String: Zone] {
    let names = Set(records.compactMap { $0.meeting?.zone })
    return Dictionary(
      names.compactMap { name in zones.zone(named: name).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Shows findings on standard error and fails when there are errors among them.
  func check(_ compilation: Compilation) throws(CommandFailure) -> (Workspace, DesiredState) {
    let errors = compilation.findings.filter { $0.severity == .error }
    guard errors.isEmpty, let workspace = compilation.workspace, let desired = compilation.desired
    else {
      console.error(
        FindingsView(CheckResult(compilation), in: .everything, strictness: .errors, folder: "")
          .text(style: console.style))
      console.tellWhereToReadMore(errors)
      throw CommandFailure("the files have mistakes, so nothing was done")
    }
    return (options.sandbox ? SandboxMode.redirect(workspace) : workspace, desired)
  }
}
