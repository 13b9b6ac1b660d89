import Domain
import FoundationEssentials
import Ports

extension ZoomProvider {
  func register(
    _ id: String, _ kind: MeetingKind, _ people: [Person], _ call: Call
  ) async throws(ProviderError) -> [RemoteRegistrant] {
    precondition(
      (1...ZoomLimits.batch).contains(people.count),
      "Zoom registers 1 to \(ZoomLimits.batch) people in one call, not \(people.count)")
    let response = try await send(ZoomAPI.register(kind, id: id, people: people), call)
    guard people.count == 1, let person = people.first else {
      let answer = try decode(ZoomRegistrants.self, response, call)
      return answer.registrants.compactMap(\.observed)
    }
    let answer = try decode(ZoomRegistrant.self, response, call)
    guard let registrantID = answer.registrantID else {
      throw ZoomErrors.unreadable(response, during: call)
    }
    return [RemoteRegistrant(key: person.key, id: registrantID)]
  }

  func unregister(
    _ id: String, _ kind: MeetingKind, _ registrants: [RemoteRegistrant], _ call: Call
  ) async throws(ProviderError) {
    precondition(
      (1...ZoomLimits.batch).contains(registrants.count),
      "Zoom takes 1 to \(ZoomLimits.batch) people off a list in one call")
    do throws(ProviderError) {
      try await send(ZoomAPI.unregister(kind, id: id, registrants: registrants), call)
    } catch {
      // Who alone was to be taken off and is not known is off the list.
      guard registrants.count == 1, error.hasCode("3079") else { throw error }
    }
  }

  func invite(
    _ id: String, _ people: [Person], _ call: Call
  ) async throws(ProviderError) -> [RemoteRegistrant] {
    precondition(
      (1...ZoomLimits.batch).contains(people.count),
      "Zoom invites 1 to \(ZoomLimits.batch) panelists in one call, not \(people.count)")
    let response = try await send(ZoomAPI.invite(id: id, people: people), call)
    // The answer rarely tells the ids; the e-mail address does in their place (see `uninvite`).
    let answer = try? JSONDecoder().decode(ZoomPanelists.self, from: Data(response.body))
    let told = (answer?.panelists ?? []).compactMap(\.observed)
    return people.map { person in
      told.first { $0.key == person.key } ?? RemoteRegistrant(key: person.key, id: "")
    }
  }

  /// Zoom lists all panelists at once; there are never more than a few.
  func panel(_ id: String, _ call: Call) async throws(ProviderError) -> [RemoteRegistrant] {
    let response = try await send(ZoomAPI.panel(id: id), call)
    let answer = try decode(ZoomPanelists.self, response, call)
    return (answer.panelists ?? []).compactMap(\.observed)
  }

  func uninvite(
    _ id: String, _ panelist: RemoteRegistrant, _ call: Call
  ) async throws(ProviderError) {
    do throws(ProviderError) {
      try await send(ZoomAPI.uninvite(id: id, panelist: panelist), call)
    } catch {
      // Who is no panelist need not be taken off.
      guard error.isRefusal(codes: ["300", "3000"], about: "panelist") else { throw error }
    }
  }

  func roster(
    _ id: String, _ kind: MeetingKind, _ page: String?, _ call: Call
  ) async throws(ProviderError) -> Answer {
    let response = try await send(ZoomAPI.roster(kind, id: id, page: page), call)
    let answer = try decode(ZoomRegistrants.self, response, call)
    let entries = answer.registrants.compactMap { registrant in
      registrant.observed.map {
        RosterEntry(registrant: $0, link: registrant.joinURL.map { JoinLink($0) })
      }
    }
    return .roster(entries, next: answer.next.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension ZoomRegistrant {
  /// The person as we keep one: `nil` when the e-mail address is not told.
  fileprivate var observed: RemoteRegistrant? {
    email.map { RemoteRegistrant(key: $0.lowercased(), id: registrantID ?? id ?? "") }
  }
}
