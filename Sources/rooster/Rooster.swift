import ArgumentParser

/// The program: a term of online classes, kept as files in git, made real at Zoom and BigBlueButton.
@main
struct Rooster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooster",
    abstract: "Turns a git folder of schedules into live classes on Zoom and BigBlueButton.",
    discussion: """
      Write courses as YAML below schedules/, then:

        rooster validate          find every mistake in every file; no network, no secrets
        rooster plan              see what would change, for whom, and why
        rooster apply             do it; safe to interrupt and to repeat

      Try all of it without any account by adding --sandbox. Start with `rooster init`.

      Exit codes: 0 done · 1 failed · 2 the plan has changes (with --detailed-exitcode) ·
      3 stopped by a policy, nothing was done · 4 partly applied, a later apply goes on.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, ValidateCommand.self, PlanCommand.self, ApplyCommand.self,
      StatusCommand.self, CalendarCommand.self, HostsCommand.self, LinksCommand.self,
      SandboxCommand.self,
      StateCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])
}
