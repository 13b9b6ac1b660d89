import CivilTime
import Ports

/// `POST …/registrants` and `POST …/batch_registrants` (docs/providers.md, Zoom 4).
extension SandboxWorld {
  /// People on the list of one meeting.
  static let mostRegistrants = 4999
  /// Adds and changes of a batch.
  static let registrantBatch = 30
  /// Adds of one registrant on one meeting per UTC day.
  static let addsPerDay = 3

  mutating func addRegistrant(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let meeting = try item(family, call)
    try requireRegistration(meeting, call)
    var fields = ZoomFields(call.body, prefix: "")
    guard let input = RegistrantInput(&fields) else { throw .validation(fields.errors) }
    let occurrences = try Self.chosenOccurrences(call, of: meeting)
    try check([input], for: meeting, call)
    let registrant = register(input, for: meeting, call, occurrences: occurrences)
    var answer: JSONValue = [
      "id": .integer(meeting.id), "registrant_id": .text(registrant.id),
      "topic": .text(meeting.topic),
    ]
    if let start = meeting.start { answer.set("start_time", .text(start.description)) }
    // Who still has to be approved gets no link.
    if registrant.status == .approved {
      answer.set("join_url", .text(ZoomAnswer.joinURL(meeting, token: registrant.id)))
    }
    return .json(201, answer)
  }

  mutating func addRegistrants(
    _ family: ZoomFamily, _ call: ZoomCall
  ) throws(ZoomError) -> HTTPResponse {
    let meeting = try item(family, call)
    switch (family, meeting.type) {
    case (.meeting, 2), (.webinar, 5): break
    case (.meeting, _):
      throw ZoomError(
        400, 303, "Unable to register in batch for this type of meeting: \(meeting.id).")
    case (.webinar, _): throw ZoomError(400, 300, "Invalid webinar type: \(meeting.type).")
    }
    try requireRegistration(meeting, call)
    var outer = ZoomFields(call.body, prefix: "")
    let isApproved = outer.flag("auto_approve") ?? false
    guard let list = outer.list("registrants"), (1...Self.registrantBatch).contains(list.count)
    else { throw .invalid("registrants") }
    var inputs: [RegistrantInput] = []
    for element in list {
      var fields = ZoomFields(element, prefix: "registrants.")
      guard var input = RegistrantInput(&fields) else { throw .validation(fields.errors) }
      input.isApprovedAtOnce = input.isApprovedAtOnce || isApproved
      inputs.append(input)
    }
    try check(inputs, for: meeting, call)
    let answers = inputs.map { input -> JSONValue in
      let registrant = register(input, for: meeting, call, occurrences: [])
      var answer: JSONValue = [
        "email": .text(registrant.email), "registrant_id": .text(registrant.id),
      ]
      if registrant.status == .approved {
        answer.set("join_url", .text(ZoomAnswer.joinURL(meeting, token: registrant.id)))
      }
      return answer
    }
    return .json(201, .object([JSONMember("registrants", .list(answers))]))
  }

  /// Registration has to be on, the host licensed and the meeting not over.
  private mutating func requireRegistration(
    _ meeting: ZoomMeeting, _ call: ZoomCall
  ) throws(ZoomError) {
    guard try user(meeting.host, in: call.account).isLicensed else { throw .paidOnly }
    guard meeting.takesRegistrants else {
      let text = "Registration has not been enabled for this \(meeting.family.rawValue): "
      throw ZoomError(400, meeting.family == .meeting ? 404 : 3000, text + "\(meeting.id).")
    }
    if let end = meeting.lastEnd, end <= call.now, !meeting.isRunning {
      throw ZoomError(400, 3038, "Meeting is over, you can not register now.")
    }
  }

  /// Checks everybody before anybody is registered, so that a batch is taken whole or not at all.
  private func check(
    _ inputs: [RegistrantInput], for meeting: ZoomMeeting, _ call: ZoomCall
  ) throws(ZoomError) {
    let list = state.registrants[meeting.id] ?? RegistrantList()
    let hosts = [meeting.host] + meeting.alternativeHosts
    for input in inputs {
      if hosts.contains(input.email) {
        throw ZoomError(
          400, 3027, "Host can not register for this \(meeting.family.rawValue): \(meeting.id).")
      }
      let adds = list[email: input.email]?.use(on: call.now.utc.date).adds ?? 0
      if adds >= Self.addsPerDay {
        throw .registrantDay(limit: Self.addsPerDay, email: input.email)
      }
    }
    let new = Set(inputs.map(\.email)).filter { list[email: $0] == nil }
    if list.count + new.count > Self.mostRegistrants {
      throw ZoomError(400, 3043, "Meeting has reached maximum attendee capacity.")
    }
  }

  /// The same e-mail again answers the registrant that is there (forum 57798).
  private mutating func register(
    _ input: RegistrantInput, for meeting: ZoomMeeting, _ call: ZoomCall, occurrences: [String]
  ) -> Registrant {
    let day = call.now.utc.date
    let isAutomatic = meeting.settings["approval_type"] == 0 || input.isApprovedAtOnce
    var registrant: Registrant
    if let known = state.registrants[meeting.id]?[email: input.email] {
      registrant = known
      registrant.firstName = input.firstName
      registrant.lastName = input.lastName
      if known.status == .cancelled || known.status == .denied {
        registrant.status = isAutomatic ? .approved : .pending
      }
    } else {
      let sequence = nextSequence()
      registrant = Registrant(
        id: Mixer.identifier(options.seed ^ 0xAA, UInt64(sequence), length: 22),
        sequence: sequence, email: input.email, firstName: input.firstName,
        lastName: input.lastName, status: isAutomatic ? .approved : .pending,
        createdAt: call.now, use: Registrant.DayUse(day: day), occurrences: [])
    }
    registrant.use = registrant.use(on: day)
    registrant.use.adds += 1
    if !occurrences.isEmpty { registrant.occurrences = occurrences }
    commit(.registrant(meeting: meeting.id, registrant))
    return registrant
  }

  /// `occurrence_ids` of the query; each has to be a date of the meeting.
  private static func chosenOccurrences(
    _ call: ZoomCall, of meeting: ZoomMeeting
  ) throws(ZoomError) -> [String] {
    guard let text = call.parameters["occurrence_ids"], !text.isEmpty else { return [] }
    let ids = text.split(separator: ",").map { String($0) }
    for id in ids { _ = try occurrence(id, of: meeting) }
    return ids
  }
}
