import ArgumentParser
import Fuzzing

/// `rooster-fuzz show`: one input as it is, to be made into a test.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints one input, and what it came to.")

  @Argument(help: "The number of the input.")
  var number: UInt64

  @OptionGroup var input: InputOptions

  func run() async throws {
    let sample = Mutator(try SampleFolder(input.package).samples).input(number, seed: input.seed)
    print("--- \(sample.path), \(sample.bytes.count) bytes")
    print(String(decoding: sample.bytes, as: UTF8.self))
    print("---")
    let outcome = await Trials.trial(try Trials.zones()).run(sample)
    print("\(outcome.isRefused ? "refused" : "read") in \(outcome.duration)")
    print(outcome.findings)
    for violation in outcome.violations { print(violation) }
  }
}
