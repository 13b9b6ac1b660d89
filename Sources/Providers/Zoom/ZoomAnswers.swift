/// A meeting or webinar as Zoom shows it. `start_url` is not read at all: who has it is the host.
struct ZoomMeeting: Decodable, Hashable, Sendable {
  var id: ZoomID
  var hostID: String?
  var hostEmail: String?
  var topic: String?
  var agenda: String?
  var type: Int?
  /// UTC with `Z`, or local in ``timezone`` without it.
  var startTime: String?
  /// Minutes.
  var duration: Int?
  var timezone: String?
  var joinURL: String?
  /// `waiting` or `started`; lists do not tell.
  var status: String?
  var occurrences: [ZoomOccurrence]?

  private enum CodingKeys: String, CodingKey {
    case id, topic, agenda, type, duration, timezone, status, occurrences
    case hostID = "host_id"
    case hostEmail = "host_email"
    case startTime = "start_time"
    case joinURL = "join_url"
  }
}

/// One date of a series as Zoom shows it.
struct ZoomOccurrence: Decodable, Hashable, Sendable {
  var id: ZoomID
  var startTime: String?
  var duration: Int?
  /// `available` or `deleted`.
  var status: String?

  private enum CodingKeys: String, CodingKey {
    case id = "occurrence_id"
    case startTime = "start_time"
    case duration, status
  }
}

/// One page of a host's meetings or webinars.
struct ZoomPage: Decodable, Sendable {
  var items: [ZoomMeeting]
  /// `nil`: this is the last page.
  var next: String?

  private enum CodingKeys: String, CodingKey {
    case meetings, webinars
    case next = "next_page_token"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.webinars) {
      items = try container.decode([ZoomMeeting].self, forKey: .webinars)
    } else {
      items = try container.decode([ZoomMeeting].self, forKey: .meetings)
    }
    next = try container.decodeIfPresent(String.self, forKey: .next).flatMap {
      $0.isEmpty ? nil : $0
    }
  }
}

/// A registrant, as the answers to a registration, a batch and a list show one: the id is called
/// `registrant_id` in the first two and `id` in the last.
struct ZoomRegistrant: Decodable, Sendable {
  var id: String?
  var registrantID: String?
  var email: String?
  var joinURL: String?

  private enum CodingKeys: String, CodingKey {
    case id, email
    case registrantID = "registrant_id"
    case joinURL = "join_url"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    // The answer to a single registration has the number of the meeting here.
    id = try? container.decodeIfPresent(String.self, forKey: .id)
    registrantID = try container.decodeIfPresent(String.self, forKey: .registrantID)
    email = try container.decodeIfPresent(String.self, forKey: .email)
    joinURL = try container.decodeIfPresent(String.self, forKey: .joinURL)
  }
}

/// People of a batch or of one page of a list.
struct ZoomRegistrants: Decodable, Sendable {
  var registrants: [ZoomRegistrant]
  var next: String?

  private enum CodingKeys: String, CodingKey {
    case registrants
    case next = "next_page_token"
  }
}

/// What an invitation of panelists answers: the list is not always there.
struct ZoomPanelists: Decodable, Sendable {
  var panelists: [ZoomRegistrant]?
}
