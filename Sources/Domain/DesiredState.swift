package import Digests

/// What the files want: a function of the files alone, never of the clock.
///
/// It is a tree of fingerprints, workspace → file → resource. A file whose inputs are those of the
/// last apply is not even compiled: its resources are the recorded ones.
package struct DesiredState: Sendable {
  /// All schedule files, sorted by path.
  package var files: [DesiredFile]
  /// Everything beside the schedule files that decides what they mean: `rooster.yaml`, templates,
  /// presets, zone rules, the version of the compiler.
  package var environment: Fingerprint
  /// The version of the zone rules (`2025b`), told when rules move a class.
  package var zoneRules: String

  package init(files: [DesiredFile], environment: Fingerprint, zoneRules: String) {
    self.files = files
    self.environment = environment
    self.zoneRules = zoneRules
  }
}

/// One schedule file of the desired state.
package struct DesiredFile: Sendable {
  /// As users see it: `schedules/courses/cs101.yaml`.
  package var path: String
  /// Of the file's bytes, the lists it names and the environment.
  package var inputs: Fingerprint
  /// The other files it names (lists of people, slides), sorted by path.
  package var dependencies: [String]
  package var content: Content

  /// What is known of the file.
  package enum Content: Sendable {
    /// The inputs are the recorded ones, so the resources are too.
    case unchanged
    case compiled([Resource])
  }

  package init(
    path: String, inputs: Fingerprint, dependencies: [String], content: Content
  ) {
    self.path = path
    self.inputs = inputs
    self.dependencies = dependencies
    self.content = content
  }
}
