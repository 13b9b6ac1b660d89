import CivilTime
import Domain
import Ports

/// One BigBlueButton server, or a load balancer before several.
struct BigBlueButtonProvider: Provider {
  let capabilities: Capabilities
  let api: BigBlueButtonAPI
  let conversion: BigBlueButtonConversion
  let links: BigBlueButtonLinks
  /// What no message may hold.
  let secret: Secret<String>
  let http: any HTTPClient
  let files: any Files
  let clock: any Clock

  func perform(_ call: Call) async throws(ProviderError) -> Answer {
    switch call {
    case .create(let spec, let mark):
      return .object(try await open(spec, mark, call))
    case .read(let id, _):
      return .object(try await read(id, call))
    case .update:
      throw BigBlueButtonErrors.unsupported(
        "does not change a room that is open: what is new holds from its next opening on")
    case .delete(let id, _), .end(let id, _):
      try await end(id, call)
      return .done
    case .list:
      return .page(try await rooms(call), next: nil)
    case .cancel, .move:
      throw BigBlueButtonErrors.unsupported("has no dates that could be cancelled or moved")
    case .register, .unregister, .invite, .uninvite, .panel, .roster:
      throw BigBlueButtonErrors.unsupported(
        "keeps no lists of people: links are made from the schedule")
    }
  }

  /// Every call is light; the rate is what a server stands, and no quota.
  func cost(of call: Call) -> RequestCost {
    RequestCost(category: .light, countsForHost: false)
  }

  func link(for person: Person, role: Role, to address: Address, page: String?) -> JoinLink? {
    links.personal(person, role: role, to: address, page: page)
  }

  func publicLink(to address: Address, page: String?) -> JoinLink? {
    links.common(to: address, page: page)
  }

  func derivedID(for address: Address) -> String? {
    RoomID.derived(for: address, key: conversion.key)
  }
}

extension BigBlueButtonProvider {
  private func open(
    _ spec: RemoteSpec, _ mark: Mark, _ call: Call
  ) async throws(ProviderError) -> ObservedObject {
    let parameters = try conversion.parameters(opening: spec, mark: mark, now: clock.now())
    let slides = try BigBlueButtonSlides.documents(spec.attributes.settings.slides, files: files)
    let request =
      slides.isEmpty
      ? api.request("create", parameters)
      : api.request("create", parameters, xml: BigBlueButtonSlides.xml(slides))
    // `duplicateWarning` comes with SUCCESS: the room is open already, as it was.
    _ = try await send(request, call)
    let link = links.common(to: spec.attributes.seed, page: spec.attributes.page)
    return conversion.object(opened: spec, mark: mark, joinLink: link)
  }

  private func read(_ id: String, _ call: Call) async throws(ProviderError) -> ObservedObject {
    let request = api.request("getMeetingInfo", [QueryItem("meetingID", id)])
    let answer = try await send(request, call)
    // An end is carried out a moment after it was asked for; such a room takes nobody any more.
    guard !conversion.isEnding(answer.response) else { throw BigBlueButtonErrors.notOpen }
    guard let object = conversion.object(read: answer.response) else {
      throw BigBlueButtonErrors.incomplete
    }
    return object
  }

  /// The end comes a moment after the answer; a room that is not there has ended.
  private func end(_ id: String, _ call: Call) async throws(ProviderError) {
    do throws(ProviderError) {
      _ = try await send(api.request("end", [QueryItem("meetingID", id)]), call)
    } catch {
      guard error.isNotFound else { throw error }
    }
  }

  /// All rooms of the server, ours or not: rooms have no host and the list no pages. A room that
  /// has just opened may be missing behind a load balancer, so it is looked for by its id first.
  private func rooms(_ call: Call) async throws(ProviderError) -> [ListedObject] {
    let answer = try await send(api.request("getMeetings", []), call)
    let rooms = (answer.response["meetings"]?.children ?? []).filter { !conversion.isEnding($0) }
    let listed = rooms.map(conversion.listed)
    guard !listed.contains(nil) else { throw BigBlueButtonErrors.incomplete }
    return listed.compactMap { $0 }
  }

  private func send(
    _ request: HTTPRequest, _ call: Call
  ) async throws(ProviderError) -> BigBlueButtonAnswer {
    let response: HTTPResponse
    do {
      response = try await http.send(request)
    } catch {
      throw BigBlueButtonErrors.error(error, during: call)
    }
    guard let answer = BigBlueButtonAnswer(response) else {
      throw BigBlueButtonErrors.error(response, during: call)
    }
    guard answer.isSuccess else {
      throw BigBlueButtonErrors.error(
        answer, status: response.status, during: call, hiding: [secret.reveal()])
    }
    return answer
  }
}
