extension Array where Element: Sendable {
  /// What becomes of each element, in their order, worked out on all cores.
  ///
  /// - Parameter pieces: How many tasks share the work: enough that the cores end together, and few
  ///   enough that handing them out costs nothing.
  func mapped<Result: Sendable>(
    inPieces pieces: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let size = Swift.max(1, (count + pieces - 1) / pieces)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: count, by: size) {
        let piece = self[start..<Swift.min(start + size, count)]
        group.addTask { (start, piece.map(transform)) }
      }
      var done: [(Int, [Result])] = []
      for await piece in group { done.append(piece) }
      return done.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
