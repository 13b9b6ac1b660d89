/// Files that show a mistake, or the same files without it.
package struct CatalogueExample: Hashable, Sendable {
  /// What lies beside the files of an example.
  package enum Surroundings: Hashable, Sendable {
    /// ``Catalogue/surroundings``, except where the example has a file of the same path.
    case workspace
    /// Nothing.
    case nothing
  }

  /// The files, in the order in which they are shown.
  package let files: [CatalogueFile]

  /// What lies beside them.
  package let surroundings: Surroundings

  /// What could not be read.
  let failures: [SourceFailure]

  /// Files of an example.
  init(
    _ files: [CatalogueFile], in surroundings: Surroundings = .workspace,
    failures: [SourceFailure] = []
  ) {
    self.files = files
    self.surroundings = surroundings
    self.failures = failures
  }

  /// A schedule file, and perhaps files beside it.
  static func schedule(_ text: String, beside others: CatalogueFile...) -> CatalogueExample {
    CatalogueExample([CatalogueFile("schedules/cs101.yaml", text)] + others)
  }

  /// A `rooster.yaml` of its own, and perhaps files beside it.
  static func workspace(_ text: String, beside others: CatalogueFile...) -> CatalogueExample {
    CatalogueExample([CatalogueFile("schedules/rooster.yaml", text)] + others, in: .nothing)
  }

  /// The list of people of the course.
  static func people(_ text: String) -> CatalogueExample {
    CatalogueExample([CatalogueFile("schedules/people.csv", text)])
  }

  /// The announcement that the course uses.
  static func announcement(_ text: String) -> CatalogueExample {
    CatalogueExample([CatalogueFile("templates/announcements/class.md", text)])
  }

  /// The sources that a compiler is given.
  package var sources: SourceTree {
    var texts: [String: [UInt8]] = [:]
    let beside = surroundings == .workspace ? Catalogue.surroundings : []
    for file in beside + files { texts[file.path] = file.bytes }
    for failure in failures { texts[failure.path] = nil }
    return SourceTree(
      schedules: "schedules", templates: "templates", files: texts, names: [],
      failures: failures)
  }
}
