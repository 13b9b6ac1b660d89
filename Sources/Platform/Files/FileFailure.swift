import Glibc
import Ports

/// Why a file could not be used, before it is known by which name people know it.
enum FileFailure: Error, Hashable {
  /// An `errno`.
  case system(Int32)
  case outsideWorkspace
  case tooLarge(limit: Int)
  case notAFile

  /// The same for people.
  var reason: FileError.Reason {
    switch self {
    case .system(ENOENT): .missing
    case .system(EACCES), .system(EPERM), .system(EROFS): .notPermitted
    case .system(EISDIR), .system(ENXIO), .system(ENODEV): .notAFile
    case .system(let number): .other(Self.text(of: number))
    case .outsideWorkspace: .outsideWorkspace
    case .tooLarge(let limit): .tooLarge(limit: limit)
    case .notAFile: .notAFile
    }
  }

  private static func text(of number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "system error \(number)" }
    return unsafe String(cString: text).lowercased()
  }
}
