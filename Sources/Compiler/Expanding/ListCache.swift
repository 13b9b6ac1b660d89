import Synchronization

/// Lists of people, each read once however many files name it, and however they narrow it.
final class ListCache: Sendable {
  private let indexes = Mutex<[String: Once<PeopleIndex>]>([:])
  private let rosters = Mutex<[ListRequest: Roster]>([:])
  private let files: [String: [UInt8]]

  init(files: [String: [UInt8]]) { self.files = files }

  /// Those of a list who are meant; `nil` when there is no such file.
  func roster(for request: ListRequest) -> Roster? {
    guard let bytes = files[request.path] else { return nil }
    let once = indexes.withLock { indexes in
      if let known = indexes[request.path] { return known }
      let new = Once<PeopleIndex>()
      indexes[request.path] = new
      return new
    }
    let index = once.get { PeopleIndex(PeopleList(reading: bytes, file: request.path)) }
    return roster(for: request.essential(to: index.list)) {
      PeopleSelection.roster(of: index, for: $0)
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
