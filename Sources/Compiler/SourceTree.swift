/// Everything the compiler reads, read beforehand: it does no I/O.
package struct SourceTree: Sendable {
  /// The folder of schedules as users see it, such as `schedules`.
  package var schedules: String

  /// Path → bytes: `rooster.yaml`, all YAML files, lists of people (`csv`, `txt`) and calendars
  /// (`ics`) below ``schedules``, and all files of the templates.
  package var files: [String: [UInt8]]

  /// Further files that exist, such as slides, by their path.
  package var names: Set<String>

  /// What could not be read.
  package var failures: [SourceFailure]

  /// The folder of templates as users see it, such as `templates`.
  package var templates: String

  /// All sources.
  package init(
    schedules: String, templates: String, files: [String: [UInt8]], names: Set<String>,
    failures: [SourceFailure]
  ) {
    self.schedules = schedules
    self.templates = templates
    self.files = files
    self.names = names
    self.failures = failures
  }
}
