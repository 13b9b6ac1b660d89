import CivilTime
import Domain
import Ports

/// One Zoom account. Every call is one request; what it means is in `ZoomAPI` (how it is written),
/// `ZoomConversion` (what it says) and `ZoomErrors` (why not).
struct ZoomProvider: Provider {
  let capabilities: Capabilities
  let api: ZoomAPI
  let conversion: ZoomConversion
  let tokens: ZoomTokens
  let http: any HTTPClient
  let clock: any Clock

  func perform(_ call: Call) async throws(ProviderError) -> Answer {
    switch call {
    case .create(let spec, let mark):
      return .object(try await create(spec, mark, call))
    case .read(let id, let kind):
      return .object(try await read(id, kind, call))
    case .update(let id, let spec, let mark, let timing):
      try await update(id, spec, mark, timing, call)
      return .done
    case .delete(let id, let kind):
      try await delete(id, kind, call)
      return .done
    case .cancel(let id, let kind, let slot):
      try await cancel(id, kind, slot, call)
      return .done
    case .move(let id, let kind, let slot, let start, let minutes, let zone):
      let body = try conversion.body(movingTo: start, minutes: minutes, zone: zone)
      try await send(ZoomAPI.update(kind, id: id, occurrence: slot.id, body: body), call)
      return .done
    case .register(let id, let kind, let people):
      return .people(try await register(id, kind, people, call))
    case .unregister(let id, let kind, let registrants):
      try await unregister(id, kind, registrants, call)
      return .done
    case .invite(let id, let people):
      return .people(try await invite(id, people, call))
    case .uninvite(let id, let panelist):
      try await uninvite(id, panelist, call)
      return .done
    case .panel(let id):
      return .people(try await panel(id, call))
    case .list(let host, let kind, let page):
      return try await list(host, kind, page, call)
    case .roster(let id, let kind, let page):
      return try await roster(id, kind, page, call)
    case .end(let id, let kind):
      try await end(id, kind, call)
      return .done
    }
  }

  func cost(of call: Call) -> RequestCost { ZoomCosts.cost(of: call) }

  func link(for person: Person, role: Role, to address: Address, page: String?) -> JoinLink? {
    nil
  }

  func publicLink(to address: Address, page: String?) -> JoinLink? { nil }

  func derivedID(for address: Address) -> String? { nil }
}

extension ZoomProvider {
  private func create(
    _ spec: RemoteSpec, _ mark: Mark, _ call: Call
  ) async throws(ProviderError) -> ObservedObject {
    let body = try conversion.body(creating: spec, mark: mark)
    let request = ZoomAPI.create(
      spec.attributes.kind, host: spec.attributes.host, body: body)
    let response = try await send(request, call)
    let answer = try decode(ZoomMeeting.self, response, call)
    return conversion.object(created: answer, from: spec, mark: mark)
  }

  private func read(
    _ id: String, _ kind: MeetingKind, _ call: Call
  ) async throws(ProviderError) -> ObservedObject {
    let response = try await send(ZoomAPI.read(kind, id: id), call)
    return try conversion.object(read: try decode(ZoomMeeting.self, response, call))
  }

  private func update(
    _ id: String, _ spec: RemoteSpec, _ mark: Mark, _ timing: TimingChange, _ call: Call
  ) async throws(ProviderError) {
    let body = try conversion.body(
      updating: spec, mark: mark, timing: timing, now: clock.now())
    let kind = spec.attributes.kind
    // Zoom answers 204 with no body: what it made of it shows in a read.
    try await send(ZoomAPI.update(kind, id: id, occurrence: nil, body: body), call)
  }

  private func delete(
    _ id: String, _ kind: MeetingKind, _ call: Call
  ) async throws(ProviderError) {
    do throws(ProviderError) {
      try await send(ZoomAPI.delete(kind, id: id, occurrence: nil), call)
    } catch {
      guard error.isNotFound else { throw error }
    }
  }

  private func cancel(
    _ id: String, _ kind: MeetingKind, _ slot: RemoteSlot, _ call: Call
  ) async throws(ProviderError) {
    do throws(ProviderError) {
      try await send(ZoomAPI.delete(kind, id: id, occurrence: slot.id), call)
    } catch {
      // After a lost answer the date is gone already, and Zoom says that it knows no such
      // occurrence: 300 for meetings, 3000 for webinars.
      guard error.isRefusal(codes: ["300", "3000", "3001"], about: "occurrence") else {
        throw error
      }
    }
  }

  private func end(_ id: String, _ kind: MeetingKind, _ call: Call) async throws(ProviderError) {
    do throws(ProviderError) {
      try await send(ZoomAPI.end(kind, id: id), call)
    } catch {
      let isOver =
        error.isNotFound || error.hasCode("3007")
        || error.isRefusal(codes: ["3000"], about: "not started")
      guard isOver else { throw error }
    }
  }

  private func list(
    _ host: String, _ kind: MeetingKind, _ page: String?, _ call: Call
  ) async throws(ProviderError) -> Answer {
    let response = try await send(ZoomAPI.list(kind, host: host, page: page), call)
    let answer = try decode(ZoomPage.self, response, call)
    return .page(answer.items.map(conversion.listed), next: answer.next)
  }
}
