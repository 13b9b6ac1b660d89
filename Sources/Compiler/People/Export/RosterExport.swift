import CivilTime
import Diagnostics

/// An export of an institution: who is in which class, of all classes.
struct RosterExport: Sendable {
  let folder: String
  /// `nil`: a file is missing or unusable, which `findings` says.
  let content: Content?
  /// What is to be told whatever class is asked for, sorted by place.
  let findings: [Diagnostic]

  /// The files, understood.
  struct Content: Sendable {
    let users: ExportUsers
    let classes: ExportClasses
    let enrollments: ExportEnrollments
  }

  /// Reads the files of a folder.
  init(reading folder: String, in files: [String: [UInt8]]) {
    var reader = ExportReader(folder: folder, files: files)
    let content = reader.read()
    self.folder = folder
    self.content = content
    let found = [
      reader.findings, content?.users.findings.sorted ?? [],
      content?.enrollments.findings.sorted ?? [],
    ]
    findings = found.flatMap(\.self).sorted()
  }

  /// Whether a folder is an export, complete or not.
  static func isPresent(at folder: String, in files: [String: [UInt8]]) -> Bool {
    ExportFile.allCases.contains { files[$0.path(in: folder)] != nil }
  }
}
