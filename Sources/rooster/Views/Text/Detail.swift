/// How much of something a person wants to read.
enum Detail: Hashable, Sendable {
  /// Only what needs a decision (`--quiet`).
  case quiet
  /// What a reviewer needs.
  case normal
  /// Everything (`--verbose`).
  case verbose
}
