import Domain
import Synchronization

/// Lists of people, each read once however many files name it.
final class ListCache: Sendable {
  private let rosters = Mutex<[String: Roster]>([:])
  private let files: [String: [UInt8]]

  init(files: [String: [UInt8]]) { self.files = files }

  /// The list at a path; `nil` when there is no such file.
  func roster(at path: String) -> Roster? {
    if let known = rosters.withLock({ $0[path] }) { return known }
    guard let bytes = files[path] else { return nil }
    // Two files that ask at once read it twice, which is better than one waiting for the other.
    let roster = Roster(PeopleList(reading: bytes, file: path))
    rosters.withLock { $0[path] = roster }
    return roster
  }
}
