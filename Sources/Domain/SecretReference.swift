package import Diagnostics

/// Where a secret is kept: `env:NAME` or `file:PATH`. The files in git only ever hold the reference.
package struct SecretReference: Hashable, Sendable {
  /// The two places that a secret may come from.
  package enum Source: Hashable, Sendable {
    /// An environment variable.
    case variable(String)
    /// A file, relative to the workspace (the folder that holds `schedules/`); its last newline is dropped.
    case file(String)
  }

  package let source: Source
  /// The line that asked for it, so that "missing" can point there.
  package let place: Place

  package init(source: Source, place: Place) {
    self.source = source
    self.place = place
  }

  /// The reference as it is written in `rooster.yaml`.
  package var text: String {
    switch source {
    case .variable(let name): "env:\(name)"
    case .file(let path): "file:\(path)"
    }
  }
}
