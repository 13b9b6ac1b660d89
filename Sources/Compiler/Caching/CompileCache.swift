import Digests

/// What earlier compilations found in each file, known by everything that decides what the file means.
///
/// A value that comes in and goes out: who keeps it, and where, is not the compiler's business. It is
/// trusted only as far as its digests go, and may be lost at any time.
package struct CompileCache: Sendable {
  /// What is kept of one file.
  struct Entry: Sendable {
    let inputs: Fingerprint
    let dependencies: [String]
    /// See `CompiledFile.init(path:kept:dependencies:)`; read when it is asked for.
    let kept: ArraySlice<UInt8>
  }

  private var entries: [String: Entry] = [:]

  /// Whether it holds something else than it did when it was read.
  package private(set) var isChanged = false

  /// Nothing.
  package init() {}

  /// What was encoded; nothing when the bytes are damaged or another program's.
  ///
  /// - Parameter product: Which program this is, down to its build.
  package init(_ bytes: [UInt8], product: String) {
    guard var reader = CacheEnvelope.open(bytes, product: product) else { return }
    do throws(CacheReader.Damage) {
      let count = try reader.number()
      entries.reserveCapacity(min(max(0, count), bytes.count))
      for _ in 0..<max(0, count) {
        let path = try reader.text()
        entries[path] = Entry(
          inputs: try reader.fingerprint(), dependencies: try reader.texts(),
          kept: try reader.piece())
      }
    } catch {
      entries = [:]
    }
  }

  /// The bytes that `init(_:product:)` reads.
  package func encoded(product: String) -> [UInt8] {
    var writer = CacheWriter()
    writer.append(entries.count)
    for path in entries.keys.sorted() {
      guard let entry = entries[path] else { continue }
      writer.append(path)
      writer.append(entry.inputs)
      writer.append(entry.dependencies)
      writer.append(entry.kept)
    }
    return CacheEnvelope.seal(writer, product: product)
  }

  subscript(path: String) -> Entry? { entries[path] }

  /// A cache of what is known now, and of nothing of files that are gone or have mistakes.
  func keeping(_ known: [(path: String, entry: Entry?)]) -> CompileCache {
    var next = CompileCache()
    next.entries.reserveCapacity(known.count)
    for case (let path, let entry?) in known {
      if entries[path]?.inputs != entry.inputs { next.isChanged = true }
      next.entries[path] = entry
    }
    if next.entries.count != entries.count { next.isChanged = true }
    return next
  }
}

extension CompileCache.Entry {
  /// What is kept of a file; `nil` when it may not be kept.
  init?(_ file: CompiledFile) {
    guard file.isKept, let inputs = file.inputs else { return nil }
    var writer = CacheWriter()
    file.write(to: &writer)
    self.init(inputs: inputs, dependencies: file.dependencies, kept: writer.bytes[...])
  }
}
