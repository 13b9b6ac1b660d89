import Diagnostics
import Digests
import Domain
import YAML

/// Compiles the schedule files, on all cores, in an order that does not matter.
struct FileWork: Sendable {
  let surroundings: Surroundings
  let recorded: [String: RecordedFile]
  let environment: Fingerprint
  /// The fingerprints of all files.
  let sources: [String: Fingerprint]
  let cache: CompileCache

  /// Some files are much larger than others.
  private static let pieces = 64

  /// A file, and what is kept of it for the next time.
  typealias Work = (file: CompiledFile, entry: CompileCache.Entry?)

  /// All files, in the order of their paths.
  func compileAll(_ paths: [String]) async -> [Work] {
    await paths.mapped(inPieces: Self.pieces) { compile($0) }
  }

  private func compile(_ path: String) -> Work {
    guard let unchanged = recordedInputs(of: path) else {
      switch surroundings.purpose {
      case .findings: return checked(path)
      case .desiredState: return work(compiled(path, for: .desiredState))
      }
    }
    // Its resources are the recorded ones, and its warnings were told when they were planned.
    var (file, entry) = checked(path)
    file.isUnchanged = true
    file.findings = []
    file.inputs = unchanged.inputs
    file.dependencies = unchanged.dependencies
    return (file, entry)
  }

  /// The file as it was recorded, when everything that decides what it means is the same.
  private func recordedInputs(of path: String) -> RecordedFile? {
    guard let known = recorded[path], known.inputs == inputs(of: path, known.dependencies) else {
      return nil
    }
    return known
  }

  /// What is wrong with a file, and what checks across files ask of it: as it is kept, or anew.
  private func checked(_ path: String) -> Work {
    if let entry = cache[path], entry.inputs == inputs(of: path, entry.dependencies),
      var file = try? CompiledFile(path: path, kept: entry.kept, dependencies: entry.dependencies)
    {
      file.inputs = entry.inputs
      file.isFromCache = true
      return (file, entry)
    }
    return work(compiled(path, for: .findings))
  }

  private func work(_ file: CompiledFile) -> Work { (file, CompileCache.Entry(file)) }

  private func compiled(_ path: String, for purpose: Purpose) -> CompiledFile {
    var file = CompiledFile(path: path)
    let (document, findings) = Document.parse(surroundings.tree.files[path] ?? [], file: path)
    file.findings = findings
    guard let document else {
      file.findings = broken(path)
      return file
    }
    var reader = Reader(zones: surroundings.zones, schedules: surroundings.tree.schedules)
    reader.report(findings)
    guard let schedule = reader.schedule(document.root, path: path) else {
      file.findings = reader.findings
      return file
    }
    var surroundings = surroundings
    surroundings.purpose = purpose
    var compiler = FileCompiler(schedule, surroundings: surroundings, reader: reader)
    file = compiler.compile()
    file.inputs = inputs(of: path, file.dependencies)
    return file
  }

  // What can be said of a file with a syntax error: a line that was left out may hold what others ask for,
  // so only what is wrong by itself is told.
  private func broken(_ path: String) -> [Diagnostic] {
    let broken = BrokenDocument(surroundings.tree.files[path] ?? [], file: path)
    guard let root = broken.root else { return broken.findings }
    var reader = Reader(zones: surroundings.zones, schedules: surroundings.tree.schedules)
    _ = reader.schedule(root, path: path)
    let absences: Set<Code> = [Codes.noHead.code, Codes.noValue.code]
    return broken.findings + reader.findings.filter { !absences.contains($0.code) }
  }

  /// What the classes of all files take up; nothing when no file was compiled.
  func bookings(of files: [CompiledFile]) -> [FileBookings] {
    // What did not change has been checked before.
    guard files.contains(where: { !$0.isUnchanged }) else { return [] }
    return files.compactMap(\.bookings)
  }

  /// The parts of a file that its meetings share, without its meetings; findings are dropped, as
  /// the file has compiled before.
  func preview(_ path: String) -> FileCompiler? {
    guard let bytes = surroundings.tree.files[path],
      let document = Document.parse(bytes, file: path).document
    else { return nil }
    var reader = Reader(zones: surroundings.zones, schedules: surroundings.tree.schedules)
    guard let schedule = reader.schedule(document.root, path: path) else { return nil }
    return FileCompiler(schedule, surroundings: surroundings, reader: reader)
  }

  /// The fingerprint of everything that decides what a file means.
  func inputs(of path: String, _ dependencies: [String]) -> Fingerprint {
    Environment.inputs(
      of: path, dependencies: dependencies, in: surroundings.tree, sources,
      environment: environment)
  }
}
