package import Diagnostics

/// All templates of a workspace: announcements as texts, presets as bytes for the schedule reader.
package struct TemplateLibrary: Sendable {
  /// What was found while reading the announcement templates, sorted by place.
  package let findings: [Diagnostic]

  private let announcements: [String: AnnouncementTemplate]
  private let presets: [String: (path: String, bytes: [UInt8])]

  /// Reads the files below the folder of templates.
  ///
  /// `announcements/NAME.md` are announcements and `meetings/NAME.yaml` (or `.yml`) are presets; a
  /// file in a folder below them has the folder in its name (`nl/class`). Names that begin with `.`
  /// or `_` and `README` files are no templates.
  ///
  /// - Parameters:
  ///   - files: The bytes of each file by its path below the folder.
  ///   - prefix: The folder as users see it, such as `templates`, for the places of findings.
  package init(files: [String: [UInt8]], prefix: String) {
    var findings: [Diagnostic] = []
    var announcements: [String: AnnouncementTemplate] = [:]
    var presets: [String: (path: String, bytes: [UInt8])] = [:]
    let folder = prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/"
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let shown = folder + path
      switch TemplateKind(path: path) {
      case .announcement(let name):
        var reader = TemplateReader(path: shown)
        announcements[name] = reader.read(bytes, named: name)
        findings += reader.findings
      case .preset(let name):
        if let first = presets[name] {
          findings.append(Self.duplicate(name, shown, of: first.path))
        } else {
          presets[name] = (shown, bytes)
        }
      case .unused(let hint):
        findings.append(Self.unused(shown, hint: hint))
      case .ignored:
        break
      }
    }
    self.findings = findings.sorted()
    self.announcements = announcements
    self.presets = presets
  }

  /// The names of the announcement templates, sorted.
  package var announcementNames: [String] { announcements.keys.sorted() }

  /// The template of that name; `nil`: there is none, or it could not be read.
  package func announcement(named name: String) -> AnnouncementTemplate? { announcements[name] }

  /// The names of the presets, sorted.
  package var presetNames: [String] { presets.keys.sorted() }

  /// The path of a preset as users see it, and its bytes.
  package func preset(named name: String) -> (path: String, bytes: [UInt8])? { presets[name] }

  private static func duplicate(_ name: String, _ path: String, of first: String) -> Diagnostic {
    Diagnostic(
      TemplateCodes.duplicateName, "there are two presets named '\(name)'",
      at: Span(Place(file: path, line: 1, column: 1)), hint: "rename one of them",
      related: [Related(Span(Place(file: first, line: 1, column: 1)), "the first is here")])
  }

  private static func unused(_ path: String, hint: String) -> Diagnostic {
    Diagnostic(
      TemplateCodes.unusedFile, "this file is no template and is not used",
      at: Span(Place(file: path, line: 1, column: 1)), severity: .warning, hint: hint)
  }
}
