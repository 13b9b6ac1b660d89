import Diagnostics

extension SourceTree {
  /// What is wrong when there is more than is read; `nil` when there is not.
  var excess: Diagnostic? {
    let sentence: String
    let size = files.values.reduce(0) { $0 + $1.count }
    if files.count > LanguageLimits.files {
      sentence = "there are \(files.count) files, and at most \(LanguageLimits.files) are read"
    } else if size > LanguageLimits.bytes {
      sentence =
        "the files have \(size >> 20) MB together, and at most \(LanguageLimits.bytes >> 20) MB are read"
    } else {
      return nil
    }
    return Diagnostic(
      Codes.unreadableFile.code, sentence,
      at: Span(Place(file: workspacePath, line: 1, column: 1)),
      hint: "check whether something was unpacked below \(schedules)/")
  }
}
