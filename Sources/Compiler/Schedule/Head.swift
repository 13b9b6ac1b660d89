/// What a file is about.
enum Head: Hashable, Sendable {
  case course(String)
  case user(String)
  case global(String)

  /// The name as written.
  var id: String {
    switch self {
    case .course(let id), .user(let id), .global(let id): id
    }
  }
}
