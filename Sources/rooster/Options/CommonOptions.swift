import ArgumentParser
import CivilTime

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds rooster.yaml and the schedules.", valueName: "dir"))
  var schedules = "schedules"

  @Option(
    help: ArgumentHelp(
      "The folder of templates; beside the schedules by default.", valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Where the state is kept, instead of what rooster.yaml says.", valueName: "url"))
  var state: String?

  @Flag(help: "Use simulated providers and a state of their own, kept under .rooster/sandbox/.")
  var sandbox = false

  @Option(help: "Colours: auto, always or never (NO_COLOR is respected).")
  var color: ColorChoice = .auto

  @Flag(name: [.customShort("q"), .long], help: "Only results and errors.")
  var quiet = false

  @Flag(name: [.customShort("v"), .long], help: "Tell more.")
  var verbose = false

  /// An empty name is a variable of a script that was not set: it would mean another place in silence.
  func validate() throws {
    for (option, value, noun) in [
      ("--schedules", schedules, "folder"), ("--templates", templates, "folder"),
      ("--state", state, "file"),
    ] where value == "" {
      throw ValidationError("\(option) is empty: name the \(noun).")
    }
  }
}

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// The forms in which a command shows its result.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
