import Diagnostics
import Domain

/// Heads are unique among all files, and an old address is not used any more.
enum AddressCheck {
  static func run(_ assembly: inout Assembly) {
    checkHeads(&assembly)
    checkRenames(&assembly)
  }

  private static func checkHeads(_ assembly: inout Assembly) {
    var first: [String: FileHead] = [:]
    first.reserveCapacity(assembly.files.count)
    for file in assembly.files {
      guard let head = file.head else { continue }
      if let known = first[head.address] {
        assembly.report(
          Diagnostic(
            Codes.doubledHead.code, "'\(head.address)' is in two files", at: head.place.span,
            hint: "put both into one file, or tell them apart with 'session:' or 'group:'",
            excerpt: head.place.excerpt, related: [known.place]))
      } else {
        first[head.address] = head
      }
    }
  }

  private static func checkRenames(_ assembly: inout Assembly) {
    let renames = assembly.files.flatMap(\.renames)
    guard !renames.isEmpty else { return }
    let inUse = Set(assembly.files.flatMap(\.addresses))
    var first: [Address: Rename] = [:]
    for rename in renames {
      if inUse.contains(rename.from) {
        assembly.report(
          finding(
            rename, "there still is a meeting at '\(rename.from)'",
            hint: "delete this line, or that meeting"))
      }
      if let known = first[rename.from] {
        assembly.report(
          finding(
            rename, "two meetings come from '\(rename.from)'", hint: "delete one of the lines",
            related: [known.place]))
      }
      first[rename.from] = first[rename.from] ?? rename
    }
  }

  private static func finding(
    _ rename: Rename, _ message: String, hint: String, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      Codes.badMovedFrom.code, message, at: rename.place.span, hint: hint,
      excerpt: rename.place.excerpt, related: related)
  }
}
