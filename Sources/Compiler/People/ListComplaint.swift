import Diagnostics

/// Something about a request that is to be told where the request is written.
struct ListComplaint: Hashable, Sendable {
  /// The part of the request that it is about.
  enum Subject: Hashable, Sendable {
    case file, group, className, roles
  }

  let subject: Subject
  let code: Code
  let message: String
  var severity = Severity.error
  var hint: String?
}
