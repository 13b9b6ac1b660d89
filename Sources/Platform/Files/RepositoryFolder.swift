import Glibc

/// Where a folder lies in its git repository.
package struct RepositoryFolder: Hashable, Sendable {
  /// From the top of the repository's working tree, such as `faculty/term`; empty at the top, and
  /// outside of any repository.
  package let path: String

  /// - Parameter folder: absolute, or relative to the current folder.
  package init(of folder: String) {
    guard let whole = Self.resolved(folder) else {
      path = ""
      return
    }
    var top = whole[...]
    // A working tree has a folder `.git`, or a file of that name when it is one of several.
    while !top.isEmpty, unsafe access("\(top)/.git", F_OK) != 0 {
      top = top[..<(top.lastIndex(of: "/") ?? top.startIndex)]
    }
    path = top.isEmpty ? "" : String(whole.dropFirst(top.count + 1))
  }

  /// The path without links; `nil`: there is no such folder.
  private static func resolved(_ folder: String) -> String? {
    guard let found = unsafe realpath(folder, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
