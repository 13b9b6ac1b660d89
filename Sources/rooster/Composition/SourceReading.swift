import Compiler
import Platform
import Ports

/// Reads everything the compiler needs, in one go and on all cores.
struct SourceReading {
  /// A schedule of a whole faculty fits many times; more is a mistake (or an attack).
  static let fileLimit = 4 << 20
  static let scheduleEndings = ["yaml", "yml", "ics"] + listEndings
  /// Lists of people and the exports of a university are larger.
  static let listEndings = ["csv", "txt", "tsv"]
  static let templateEndings = ["md", "yaml", "yml", "txt", "html", "mustache"]

  let files: WorkspaceFiles
  let folder: WorkspaceFolder

  func read() async -> SourceTree {
    let schedules = files.survey(folder.schedules, endings: Self.scheduleEndings)
    let templates = files.list(folder.templates, endings: Self.templateEndings)
    let errors = schedules.errors + templates.errors.filter { $0.reason != .missing }
    var tree = SourceTree(
      schedules: folder.schedules, templates: folder.templates, files: [:],
      names: Set(schedules.others), failures: errors.map(SourceFailure.init))
    let lists = schedules.paths.filter { Self.isList($0) }
    let small = schedules.paths.filter { !Self.isList($0) } + templates.paths
    var readings = await files.readAll(small, limit: Self.fileLimit)
    readings += await files.readAll(lists, limit: PeopleList.mostBytes)
    tree.files.reserveCapacity(readings.count)
    for reading in readings {
      switch reading.content {
      case .success(let bytes): tree.files[reading.path] = bytes
      case .failure(let error): tree.failures.append(SourceFailure(error))
      }
    }
    return tree
  }

  private static func isList(_ path: String) -> Bool {
    listEndings.contains { path.hasSuffix(".\($0)") }
  }
}

extension SourceFailure {
  init(_ error: FileError) {
    self.init(path: error.path, sentence: error.reason.sentence)
  }
}

extension FileError.Reason {
  /// What is wrong, in words for whoever keeps the files.
  var sentence: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .notPermitted: "it may not be read: check its permissions"
    case .outsideWorkspace: "it leads out of the workspace: files and links must stay inside"
    case .tooLarge(let limit): "it is larger than \(limit / (1 << 20)) MB"
    case .notAFile: "it is neither a file nor a folder"
    case .other(let reason): reason
    }
  }

  /// The same where a file was to be written.
  var writingSentence: String {
    switch self {
    case .notPermitted: "you may not write there; check the permissions of its folder"
    case .missing, .notAFile, .outsideWorkspace, .tooLarge, .other: sentence
    }
  }
}
