import Synchronization

/// Lists of people, each read once however many files name it, and however they narrow it.
final class ListCache: Sendable {
  private let indexes = Mutex<[String: Once<PeopleIndex>]>([:])
  private let exports = Mutex<[String: Once<RosterExport>]>([:])
  private let rosters = Mutex<[ListRequest: Roster]>([:])
  private let files: [String: [UInt8]]

  init(files: [String: [UInt8]]) { self.files = files }

  /// Those of a list or of an export who are meant; `nil` when there is neither.
  func roster(for request: ListRequest) -> Roster? {
    if let bytes = files[request.path] { return roster(of: bytes, for: request) }
    guard isExport(request.path) else { return nil }
    let export = once(request.path, in: exports).get {
      RosterExport(reading: request.path, in: files)
    }
    return roster(for: request) { ExportSelection.roster(of: export, for: $0) }
  }

  /// The files that decide what a list is, whether they exist or not.
  func dependencies(of path: String) -> [String] {
    guard files[path] == nil, isExport(path) else { return [path] }
    return ExportFile.allCases.map { $0.path(in: path) }.sorted()
  }

  /// Whether a file is one of an export, and says little without the others.
  func isPartOfExport(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last, ExportFile(rawValue: String(name)) != nil else { return false }
    let folder = path.dropLast(name.count + 1)
    return [ExportFile.enrollments, .studentEnrollment].contains {
      files[$0.path(in: String(folder))] != nil
    }
  }

  private func isExport(_ path: String) -> Bool { RosterExport.isPresent(at: path, in: files) }

  private func roster(of bytes: [UInt8], for request: ListRequest) -> Roster {
    let index = once(request.path, in: indexes).get {
      PeopleIndex(PeopleList(reading: bytes, file: request.path))
    }
    return roster(for: request.essential(to: index.list)) {
      PeopleSelection.roster(of: index, for: $0)
    }
  }

  private func once<Value: Sendable>(
    _ path: String, in cache: borrowing Mutex<[String: Once<Value>]>
  ) -> Once<Value> {
    cache.withLock { known in
      if let once = known[path] { return once }
      let once = Once<Value>()
      known[path] = once
      return once
    }
  }

  private func roster(
    for request: ListRequest, _ make: (ListRequest) -> Roster
  ) -> Roster {
    if let known = rosters.withLock({ $0[request] }) { return known }
    // Two files that ask at once make it twice, which is better than one waiting for the other.
    let roster = make(request)
    rosters.withLock { $0[request] = roster }
    return roster
  }
}

extension ListRequest {
  /// Without what a list says nothing of, so that all who name it share one answer.
  fileprivate func essential(to list: PeopleList) -> ListRequest {
    var request = self
    request.term = nil
    if request.group == nil || !list.hasGroups && !isGroupOfList {
      request.group = nil
      request.course = ""
      request.session = nil
    }
    return request
  }
}
