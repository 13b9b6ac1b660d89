package import Diagnostics
package import Domain

/// What the files mean, as far as they could be understood.
package struct Compilation: Sendable {
  /// `nil`: `rooster.yaml` is missing or has errors.
  package var workspace: Workspace?

  /// `nil`: there are errors, or only findings were asked for.
  package var desired: DesiredState?

  /// Everything that was found, sorted by place, each once.
  package var findings: [Diagnostic]

  /// How much was compiled.
  package var statistics: Statistics

  /// The meetings of compiled files that have no time yet, in the order of the files.
  package var unscheduled: [UnscheduledMeeting] = []

  /// The other courses that share a meeting (`with`), by its address, in compiled files.
  package var sharing: [Address: [String]] = [:]

  /// Figures for the last line of `validate`.
  package struct Statistics: Hashable, Sendable {
    /// Schedule files, whether compiled or unchanged.
    package var files = 0
    /// Schedule files that are as they were last applied and were not compiled.
    package var unchanged = 0
    /// Courses, users and global heads that have something.
    package var courses = 0
    /// What the compiled files hold.
    package var tally = Tally()

    /// Meetings, webinars and rooms of compiled files.
    package var meetings: Int { tally.meetings + tally.webinars + tally.rooms }
    /// Their dates.
    package var occurrences: Int { tally.occurrences }

    /// Nothing was compiled.
    package init() {}
  }
}
