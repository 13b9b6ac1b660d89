import Domain

extension Convergence.Next {
  /// Whether it is about the meeting itself. The list of people is not: who enrols late wants to get in,
  /// also while the class is held.
  package var concernsMeeting: Bool {
    switch self {
    case .done, .call(.register, _), .call(.unregister, _), .call(.invite, _),
      .call(.uninvite, _), .call(.panel, _), .call(.read, _):
      false
    case .create, .call, .forget, .differs:
      true
    }
  }
}
