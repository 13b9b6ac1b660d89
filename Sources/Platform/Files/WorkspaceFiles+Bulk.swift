import Glibc
package import Ports

extension WorkspaceFiles {
  /// A path and what reading it gave.
  package typealias Reading = (path: String, content: Result<[UInt8], FileError>)

  /// Reads many files on all processors, and gives them back in the order of the paths.
  ///
  /// - Parameter limit: bytes of one file.
  package func readAll(_ paths: [String], limit: Int) async -> [Reading] {
    await withTaskGroup(of: (Int, [Reading]).self) { group in
      let size = Self.batch(of: paths.count)
      for start in stride(from: 0, to: paths.count, by: size) {
        let batch = paths[start..<min(start + size, paths.count)]
        group.addTask {
          var reader = BatchReader(files: self, limit: limit)
          return (start, batch.map { reader.read($0) })
        }
      }
      var batches: [(Int, [Reading])] = []
      for await batch in group { batches.append(batch) }
      return batches.sorted { $0.0 < $1.0 }.flatMap { $0.1 }
    }
  }

  /// Several batches for each processor, as some files are larger than others.
  private static func batch(of count: Int) -> Int {
    let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return max(64, count / (processors * 8) + 1)
  }
}
