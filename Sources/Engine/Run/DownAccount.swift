/// Why nothing is sent to an account any more in this run.
struct DownAccount: Hashable {
  /// What would have to change.
  enum Cause: Hashable {
    /// It never answered; any answer ends this.
    case unreachable
    /// Credentials or a scope were refused, or the day is spent: an answer to another call changes nothing.
    case refused
  }

  var cause: Cause
  /// A sentence for people.
  var reason: String
}
