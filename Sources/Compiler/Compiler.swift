package import CivilTime
import Diagnostics
import Digests
package import Domain
import YAML

/// Compiles a workspace: files in, a desired state out; everything that is wrong is a finding.
///
/// It is a pure function of the sources: no clock, no I/O, and the same findings in the same order
/// however many cores it runs on.
package struct Compiler: Sendable {
  private let zones: ZoneDatabase
  private let audits: @Sendable (Account) -> MeetingAudit

  /// A compiler.
  ///
  /// - Parameters:
  ///   - zones: The zone rules of the system.
  ///   - audits: The checks of an account's provider.
  package init(
    zones: ZoneDatabase, audits: @escaping @Sendable (Account) -> MeetingAudit
  ) {
    self.zones = zones
    self.audits = audits
  }

  /// Compiles all files.
  ///
  /// - Parameters:
  ///   - tree: The sources.
  ///   - sources: Their fingerprints.
  ///   - recorded: The files as last applied, by path; those whose inputs are the same come back as
  ///     `.unchanged`. An empty dictionary compiles everything.
  ///   - cache: What is known from earlier.
  ///   - keep: Is given what is known now, as soon as all files are read: keeping it takes as long as
  ///     comparing the files, and is done beside it.
  package func compile(
    _ tree: SourceTree, _ sources: SourceFingerprints, recorded: [String: RecordedFile],
    cache: CompileCache, keep: @escaping @Sendable (CompileCache) -> Void
  ) async -> Compilation {
    await compile(tree, sources, for: .desiredState, recorded: recorded, cache, keep)
  }

  /// Looks for the mistakes of all files, which takes much less than compiling them.
  ///
  /// - Parameters: See `compile`.
  package func check(
    _ tree: SourceTree, _ sources: SourceFingerprints, cache: CompileCache,
    keep: @escaping @Sendable (CompileCache) -> Void
  ) async -> CheckResult {
    CheckResult(await compile(tree, sources, for: .findings, recorded: [:], cache, keep))
  }

  /// Looks for the mistakes of all files without a cache.
  package func check(_ tree: SourceTree) async -> CheckResult {
    await check(tree, await SourceFingerprints(of: tree), cache: CompileCache(), keep: { _ in })
  }

  /// Compiles all files without a cache.
  package func compile(
    _ tree: SourceTree, recorded: [String: RecordedFile]
  ) async -> Compilation {
    await compile(
      tree, await SourceFingerprints(of: tree), recorded: recorded, cache: CompileCache(),
      keep: { _ in })
  }

  private func compile(
    _ tree: SourceTree, _ sources: SourceFingerprints, for purpose: Purpose,
    recorded: [String: RecordedFile], _ cache: CompileCache,
    _ keep: @escaping @Sendable (CompileCache) -> Void
  ) async -> Compilation {
    var assembly = Assembly(tree.failures)
    if let excess = tree.excess {
      assembly.report(excess)
      return assembly.failed
    }
    guard let fields = workspace(of: tree, &assembly) else { return assembly.failed }
    let isWorkspaceSound = !assembly.hasErrors
    let surroundings = surroundings(of: tree, fields, for: purpose, &assembly)
    let byPath = sources.byPath
    let work = FileWork(
      surroundings: surroundings, recorded: recorded,
      environment: Environment.fingerprint(of: tree, byPath, zoneRules: zones.version),
      sources: byPath, cache: cache)
    let done = await work.compileAll(tree.schedulePaths)
    assembly.files = done.map(\.file)
    let known = cache.keeping(done.map { ($0.file.path, $0.entry) })
    async let kept: Void = keep(known)
    SharedMeetings(work).complete(&assembly)
    AddressCheck.run(&assembly)
    assembly.report(
      await Crossing(work.bookings(of: assembly.files), surroundings: surroundings).findings())
    let compilation = assembly.compilation(
      workspace: isWorkspaceSound ? fields.workspace : nil, for: purpose,
      environment: work.environment, zoneRules: zones.version)
    await kept
    return compilation
  }

  private func workspace(of tree: SourceTree, _ assembly: inout Assembly) -> WorkspaceFields? {
    let path = tree.workspacePath
    guard let bytes = tree.files[path] else {
      if !tree.failures.contains(where: { $0.path == path }) {
        assembly.report(Self.noWorkspace(tree))
      }
      return nil
    }
    let (document, findings) = Document.parse(bytes, file: path)
    guard let document else {
      let broken = BrokenDocument(
        bytes, file: path, waiting: "the schedule files are checked when this can be read")
      assembly.report(broken.findings.map { SecretMask.masked($0) })
      return nil
    }
    assembly.report(findings.map { SecretMask.masked($0) })
    var reader = WorkspaceReader(
      reader: Reader(zones: zones, schedules: tree.schedules), files: tree.files)
    let fields = reader.read(document.root)
    assembly.report(reader.reader.findings.map { SecretMask.masked($0) })
    return fields
  }

  private static func noWorkspace(_ tree: SourceTree) -> Diagnostic {
    let path = tree.workspacePath
    let other = "\(tree.schedules)/rooster.yml"
    let hint =
      tree.files[other] != nil
      ? "rename \(other) to rooster.yaml" : "'rooster init' lays out a workspace"
    return Diagnostic(
      Codes.noWorkspace.code, "there is no \(path)",
      at: Span(Place(file: path, line: 1, column: 1)), hint: hint)
  }

  private func surroundings(
    of tree: SourceTree, _ fields: WorkspaceFields, for purpose: Purpose,
    _ assembly: inout Assembly
  ) -> Surroundings {
    let folder = tree.templates + "/"
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in tree.files where path.hasPrefix(folder) {
      files[String(path.dropFirst(folder.count))] = bytes
    }
    let templates = TemplateLibrary(files: files, prefix: tree.templates)
    assembly.report(templates.findings)
    let channels = Array(fields.workspace.channels.keys) + fields.unreadChannels
    for name in templates.announcementNames {
      let template = templates.announcement(named: name)
      assembly.report(template?.unknownChannels(among: channels.sorted()) ?? [])
    }
    return Surroundings(
      purpose: purpose, tree: tree, zones: zones, fields: fields,
      presets: presets(of: templates, in: tree, &assembly), presetNames: templates.presetNames,
      audits: fields.workspace.accounts.mapValues { audits($0) },
      hosts: fields.workspace.accounts.mapValues(\.hostsByKey),
      lists: ListCache(files: tree.files), templates: templates)
  }

  private func presets(
    of templates: TemplateLibrary, in tree: SourceTree, _ assembly: inout Assembly
  ) -> [String: MeetingFields] {
    var presets: [String: MeetingFields] = [:]
    for name in templates.presetNames {
      guard let (path, bytes) = templates.preset(named: name) else { continue }
      let (document, findings) = Document.parse(bytes, file: path)
      guard let document else {
        assembly.report(BrokenDocument(bytes, file: path).findings)
        continue
      }
      assembly.report(findings)
      var reader = Reader(zones: zones, schedules: tree.schedules)
      let fields = reader.sharedFields(document.root, of: .preset)
      assembly.report(reader.findings)
      if reader.errorCount == 0 { presets[name] = fields }
    }
    return presets
  }
}

extension Account {
  /// The hosts of a Zoom account by their addresses in lower case.
  fileprivate var hostsByKey: [String: Host] {
    switch settings {
    case .zoom(let zoom):
      Dictionary(
        zoom.hosts.map { ($0.email.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    case .bigBlueButton: [:]
    }
  }
}
