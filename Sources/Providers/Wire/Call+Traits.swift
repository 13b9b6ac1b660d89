import Domain

extension Call {
  /// Whether doing it twice comes to the same as doing it once.
  ///
  /// Only a create is not: equal bodies make two meetings. People are known by their e-mail
  /// address, so adding one again answers the one that is there (forum 57798).
  var isRepeatable: Bool {
    switch self {
    case .create:
      false
    case .read, .update, .delete, .cancel, .move, .register, .unregister, .invite, .uninvite,
      .panel,
      .list, .roster, .end:
      true
    }
  }

  /// Whether it is about people of a meeting, where "no such user" means the meeting.
  var isAboutPeople: Bool {
    switch self {
    case .register, .unregister, .invite, .uninvite, .panel, .roster: true
    case .create, .read, .update, .delete, .cancel, .move, .list, .end: false
    }
  }

  /// The host that the call names, for messages.
  var host: String? {
    switch self {
    case .create(let spec, _), .update(_, let spec, _, _): spec.attributes.host
    case .list(let host, _, _): host
    case .read, .delete, .cancel, .move, .register, .unregister, .invite, .uninvite, .panel,
      .roster,
      .end:
      nil
    }
  }

  /// Whether it registers several people at once.
  var isBatch: Bool {
    guard case .register(_, _, let people) = self else { return false }
    return people.count > 1
  }
}
