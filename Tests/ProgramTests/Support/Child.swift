import Foundation
import Glibc

/// A process that was started with nothing of ours but what it was given.
///
/// `Foundation.Process` is not used: its children may inherit pipes of others that are started at the
/// same moment, and then an end is heard of too late or never. Here every descriptor of this process
/// closes by itself when a program takes over, and only the three that are named are handed on.
struct Child: Sendable {
  /// Goes to a folder and becomes a program there: starting one in a folder is no part of POSIX.
  private static let shell = ["/bin/sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh"]

  /// Takes away what root may do with files whose modes forbid it, so that programs find them as
  /// other users do.
  private static let lowering = [
    "/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search",
  ]
  private static let isRoot = geteuid() == 0
  private static let canLower = FileManager.default.isExecutableFile(atPath: lowering[0])

  /// Whether programs that are started here are bound by the modes of files.
  static let obeysModes = !isRoot || canLower

  let identifier: pid_t

  /// Why a program did not start: an error number.
  struct Failure: Error { var number: Int32 }

  /// - Parameter descriptors: Standard input, output and error. `nil` is closed from the start.
  init(
    path: String, arguments: [String], folder: String, environment: [String: String],
    descriptors: [Int32?]
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      if let descriptor {
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      } else {
        unsafe posix_spawn_file_actions_addclose(&actions, Int32(number))
      }
    }
    var attributes = Self.attributes()
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    let prefix = Self.isRoot && Self.canLower ? Self.lowering : []
    var words = unsafe (Self.shell + [folder] + prefix + [path] + arguments).map {
      unsafe strdup($0)
    }
    var variables = unsafe environment.sorted { $0.key < $1.key }
      .map { unsafe strdup("\($0.key)=\($0.value)") }
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    unsafe words.append(nil)
    unsafe variables.append(nil)
    var started: pid_t = 0
    let result = unsafe posix_spawn(
      &started, Self.shell[0], &actions, &attributes, words, variables)
    guard result == 0 else { throw Failure(number: result) }
    identifier = started
  }

  /// As a shell starts programs: signals that this process ignores are not ignored.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    return attributes
  }

  /// Waits until it has ended, on the thread that asks, and leaves its number taken until ``reap()``.
  func wait() {
    var facts = unsafe siginfo_t()
    while unsafe waitid(P_PID, id_t(identifier), &facts, WEXITED | WNOWAIT) < 0 && errno == EINTR {}
  }

  /// Takes the ended process away.
  ///
  /// - Returns: Its exit code, or the number of the signal that ended it.
  func reap() -> (code: Int32, wasKilled: Bool) {
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    // As <sys/wait.h> has it, whose macros Swift does not see.
    let signal = status & 0x7F
    return signal == 0 ? ((status >> 8) & 0xFF, false) : (signal, true)
  }
}
