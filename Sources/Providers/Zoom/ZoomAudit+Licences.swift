import Domain

extension ZoomAudit {
  /// A webinar needs a host with a licence for it.
  func host(_ meeting: Meeting) -> [AuditFinding] {
    guard meeting.kind == .webinar else { return [] }
    guard account.plan != .free else {
      return [
        AuditFinding(
          .error, "host", "Zoom's free plan has no webinars",
          hint: "make it a meeting, or correct `plan` in rooster.yaml")
      ]
    }
    switch meeting.host {
    case .user(let email):
      // A host that is not declared may have a licence all the same: Zoom says so when it has not.
      guard let host = declared(email), host.webinar == nil else { return [] }
      return [
        AuditFinding(
          .error, "host", "the host \(email) has no webinar licence",
          hint: "add `webinar: 500` to the host in rooster.yaml once it has one")
      ]
    case .pool(let name):
      guard largestLicence(ofPool: name) == nil else { return [] }
      return [
        AuditFinding(
          .error, "host", "no host of the pool has a webinar licence",
          hint: "add `webinar: 500` to a host in rooster.yaml once it has one")
      ]
    case .none:
      return []
    }
  }

  /// Registration needs a licensed host, and on the free plan nobody is one.
  ///
  /// What has no times has no registration anyway, and what has no webinars no registration for them.
  func plan(_ meeting: Meeting) -> [AuditFinding] {
    guard account.plan == .free, meeting.kind == .meeting, meeting.timing.shape == .scheduled else {
      return []
    }
    let stated = meeting.settings.registration
    guard stated != Registration.none, stated != nil || meeting.registrants != nil else {
      return []
    }
    let isListed = meeting.registrants != nil
    return [
      AuditFinding(
        .error, isListed ? "registrants" : "registration",
        "Zoom's free plan has no registration",
        hint: (isListed ? "write `registrants: none`" : "leave registration out")
          + ", so that everybody uses one link, or correct `plan` in rooster.yaml")
    ]
  }

  /// A webinar lets in as many people as the licence of its host says.
  func seats(_ meeting: Meeting) -> [AuditFinding] {
    let count = meeting.registrants?.count ?? 0
    guard meeting.kind == .webinar else { return [] }
    switch meeting.host {
    case .user(let email):
      guard let licence = declared(email)?.webinar, licence < count else { return [] }
      return [tooFew("the webinar licence of \(email) is for \(licence)", for: count)]
    case .pool(let name):
      guard let licence = largestLicence(ofPool: name), licence < count else { return [] }
      return [tooFew("the largest webinar licence of the pool is for \(licence)", for: count)]
    case .none:
      return []
    }
  }

  private func tooFew(_ licence: String, for count: Int) -> AuditFinding {
    AuditFinding(
      .warning, "registrants", "there are \(count) registrants, and \(licence)",
      hint: "those who come when it is full are not let in: name a host with a larger licence, "
        + "or correct `webinar` of the host in rooster.yaml")
  }

  private func declared(_ email: String) -> Host? {
    account.hosts.first { $0.email.lowercased() == email.lowercased() }
  }

  /// The people of the largest webinar licence of a pool; `nil`: it has none.
  private func largestLicence(ofPool name: String?) -> Int? {
    account.hosts.filter { $0.isOfPool(name) }.compactMap(\.webinar).max()
  }
}
