import ArgumentParser
import Digests
import Foundation
import Fuzzing
import Glibc

/// `rooster-fuzz try`: a stretch of inputs in this process. Each number is written before its input
/// is tried, so that whoever reads along knows which one was the last.
struct TryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Tries some inputs in this process; a crash ends it.")

  @Option(help: "The first number.")
  var from: UInt64 = 0

  @Option(help: "How many.")
  var count: UInt64 = 1_000

  @OptionGroup var input: InputOptions

  /// An input that takes that many seconds is stuck: the system then ends the process.
  private static let patience: UInt32 = 30

  func run() async throws {
    let mutator = Mutator(try SampleFolder(input.package).samples)
    let trial = Trials.trial(try Trials.zones())
    var fingerprints: [Fingerprint] = []
    var refused = 0
    var longest = Duration.zero
    for number in from..<(from + count) {
      Self.write(.input(number))
      alarm(Self.patience)
      let outcome = await trial.run(mutator.input(number, seed: input.seed))
      fingerprints.append(outcome.fingerprint)
      refused += outcome.isRefused ? 1 : 0
      longest = max(longest, outcome.duration)
      for violation in outcome.violations { Self.write(.violation(number, violation)) }
    }
    Self.write(
      .done(
        refused: refused, longest: longest, fingerprint: "\(Fingerprint.combining(fingerprints))"))
  }

  // Not buffered: what is written before a crash has to arrive.
  private static func write(_ line: PieceLine) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }
}
