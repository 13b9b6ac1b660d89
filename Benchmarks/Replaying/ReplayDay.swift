package import WorkspaceMaking

/// What one day of changes came to.
package struct ReplayDay: Sendable {
  /// How many days of changes came before it, itself included; 0 is the first catalog.
  package let day: Int
  /// When it was.
  package let moment: String
  /// What people changed.
  package let edits: CatalogDifference
  /// Steps of the plan by their action.
  package var creates = 0
  /// See ``creates``.
  package var updates = 0
  /// See ``creates``.
  package var replaces = 0
  /// See ``creates``.
  package var deletes = 0
  /// Steps that nothing could be done for, such as a class without a free host.
  package var blocked = 0
  /// Announcements that the clock withdraws or shows: nobody has to edit anything for these.
  package var byClock = 0
  /// The kinds of guards that stopped the plan, so that it was applied with `--allow-many`.
  package var stops: [String] = []
  /// Whether something had to wait for a later apply (exit code 4).
  package var waits = false
  /// Classes that stay, with dates to come, and lost a link that people held.
  package var changedLinks = 0
  /// Classes that stay, kept all their links and got a further one.
  package var furtherLinks = 0
  /// Classes that are held by another host although their times are the same.
  package var changedHosts = 0
  /// Hosts with a class.
  package var hosts = 0
  /// Seconds that each command took.
  package var seconds = Seconds()
  /// What is not as it has to be, in sentences.
  package var complaints: [String] = []

  /// Seconds that each command took.
  package struct Seconds: Sendable {
    /// `rooster validate`.
    package var validate = 0.0
    /// `rooster plan`.
    package var plan = 0.0
    /// `rooster apply`.
    package var apply = 0.0
  }
}
