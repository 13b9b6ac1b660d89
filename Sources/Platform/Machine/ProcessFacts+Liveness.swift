import Glibc

extension ProcessFacts {
  /// Whether a process of this machine exists; one that may not be asked exists as well.
  package static func isRunning(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }
}
