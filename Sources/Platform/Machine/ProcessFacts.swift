import Glibc

/// Who runs this process and where, for the holder of a lock and for reports.
package struct ProcessFacts: Hashable, Sendable {
  /// The name of the machine, such as `build-3`.
  package var machine: String
  /// The number of the process on it.
  package var process: Int32
  /// The login name, or `user 1000` where the system knows no name (as in containers).
  package var user: String

  package init(machine: String, process: Int32, user: String) {
    self.machine = machine
    self.process = process
    self.user = user
  }

  /// Asks the system.
  package static func current() -> ProcessFacts {
    ProcessFacts(machine: machineName(), process: getpid(), user: userName(geteuid()))
  }

  private static func machineName() -> String {
    // POSIX: at most 255 bytes and a zero.
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "unknown machine" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func userName(_ id: uid_t) -> String {
    var entry = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    // Entries hold a few paths and names; 16 kB is what glibc itself suggests at most.
    var buffer = [CChar](repeating: 0, count: 16_384)
    let name = unsafe buffer.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress,
        unsafe getpwuid_r(id, &entry, base, buffer.count, &found) == 0,
        let name = unsafe found?.pointee.pw_name
      else { return nil }
      return unsafe String(cString: name)
    }
    return name ?? "user \(id)"
  }
}
