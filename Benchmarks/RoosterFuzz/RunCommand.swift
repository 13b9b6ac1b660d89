import ArgumentParser
import Digests
import Foundation

/// `rooster-fuzz run`: any number of inputs, in processes of their own, so that a crash or a hang is a
/// finding and not the end.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Tries inputs in pieces and prints what was found.",
    discussion: """
      Every input is compiled twice and planned. It has to be read or refused with at least one error,
      each finding at a place inside of its file, sorted, the same twice, within a second.
      `rooster-fuzz show NUMBER` prints the input of a number.
      """)

  @Option(help: "How many inputs.")
  var count: UInt64 = 10_000

  @Option(help: "How many processes at a time.")
  var workers = 2

  @OptionGroup var input: InputOptions

  /// How many inputs a process tries: enough that starting it costs nothing.
  private static let pieceSize: UInt64 = 5_000

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let found = await found()
    let seconds = Double((clock.now - start).milliseconds) / 1_000
    let refused = found.reduce(0) { $0 + $1.refused }
    let longest = found.map(\.longest).max() ?? .zero
    let digest = Fingerprint.combining(found.map { .of($0.fingerprint) })
    print("\(count) inputs with seed \(input.seed) in \(Int(seconds)) s; \(refused) were refused")
    print("the slowest took \(longest.milliseconds) ms; what was found has the digest \(digest)")
    let violations = found.flatMap(\.violations)
    for violation in violations { print(violation) }
    print(violations.isEmpty ? "nothing was found" : "\(violations.count) broken promises")
    if !violations.isEmpty { throw ExitCode.failure }
  }

  private func found() async -> [Piece] {
    let starts = Array(stride(from: 0, to: count, by: UInt64.Stride(Self.pieceSize)))
    return await withTaskGroup(of: (UInt64, Piece).self) { group in
      var waiting = starts[...]
      var done: [(UInt64, Piece)] = []
      for _ in 0..<workers { add(waiting.popFirst(), to: &group) }
      for await piece in group {
        done.append(piece)
        add(waiting.popFirst(), to: &group)
      }
      return done.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func add(_ first: UInt64?, to group: inout TaskGroup<(UInt64, Piece)>) {
    guard let first else { return }
    let end = min(first + Self.pieceSize, count)
    let options = ["--seed", "\(input.seed)", "--package", input.package]
    group.addTask { (first, Piece(first..<end, options: options)) }
  }
}
