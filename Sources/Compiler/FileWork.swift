import Diagnostics
import Digests
import Domain
import YAML

/// Compiles the schedule files, on all cores, in an order that does not matter.
struct FileWork: Sendable {
  let surroundings: Surroundings
  let recorded: [String: RecordedFile]
  let environment: Fingerprint
  private let fingerprints = ListFingerprints()

  /// Enough pieces that the cores end together, and few enough that handing them out costs nothing.
  private static let pieces = 64

  /// All files, in the order of their paths.
  func compileAll(_ paths: [String]) async -> [CompiledFile] {
    let size = max(1, (paths.count + Self.pieces - 1) / Self.pieces)
    let starts = stride(from: 0, to: paths.count, by: size)
    return await withTaskGroup(of: (Int, [CompiledFile]).self) { group in
      for start in starts {
        let piece = paths[start..<min(start + size, paths.count)]
        group.addTask { (start, piece.map { compile($0) }) }
      }
      var done: [(Int, [CompiledFile])] = []
      for await piece in group { done.append(piece) }
      return done.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private func compile(_ path: String) -> CompiledFile {
    if let unchanged = unchanged(path) { return unchanged }
    var file = CompiledFile(path: path)
    let (document, findings) = Document.parse(surroundings.tree.files[path] ?? [], file: path)
    file.findings = findings
    guard let document else { return file }
    var reader = Reader(zones: surroundings.zones, schedules: surroundings.tree.schedules)
    reader.report(findings)
    guard let schedule = reader.schedule(document.root, path: path) else {
      file.findings = reader.findings
      return file
    }
    var compiler = FileCompiler(schedule, surroundings: surroundings, reader: reader)
    file = compiler.compile()
    file.inputs = inputs(of: path, file.dependencies)
    return file
  }

  /// The file, when everything that decides what it means is as it was recorded.
  private func unchanged(_ path: String) -> CompiledFile? {
    guard let known = recorded[path], known.inputs == inputs(of: path, known.dependencies) else {
      return nil
    }
    var file = CompiledFile(path: path, isUnchanged: true)
    file.inputs = known.inputs
    file.dependencies = known.dependencies
    let bytes = surroundings.tree.files[path] ?? []
    if let address = HeadScan.address(in: bytes) {
      let place = Span(Place(file: path, line: 1, column: 1))
      file.head = FileHead(address: address, place: Related(place, "the first is in this file"))
    } else {
      file.head = preview(path)?.file.head
    }
    return file
  }

  /// What the classes of all files take up; nothing when no file was compiled.
  func bookings(of files: [CompiledFile]) async -> [FileBookings] {
    // What did not change has been checked before.
    guard files.contains(where: { !$0.isUnchanged }) else { return [] }
    let unknown = files.filter { $0.isUnchanged && $0.bookings == nil }.map(\.path)
    var surroundings = surroundings
    surroundings.purpose = .findings
    let compiled = FileWork(surroundings: surroundings, recorded: [:], environment: environment)
    var others = (await compiled.compileAll(unknown)).makeIterator()
    return files.compactMap { file in
      file.bookings ?? (file.isUnchanged ? others.next()?.bookings : nil)
    }
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
      of: path, dependencies: dependencies, in: surroundings.tree, environment: environment,
      fingerprints: fingerprints)
  }
}
