import Glibc

/// Which program this is, down to its build.
package enum ProgramIdentity {
  /// The size and age of the program's own file: another build has another. Empty where the system does
  /// not tell.
  package static func current() -> String {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return "" }
    let changed = status.st_mtim
    return "\(status.st_ino) \(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
  }
}
