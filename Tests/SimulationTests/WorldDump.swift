import CivilTime

/// What the simulated world says of itself (`GET /state`).
struct WorldDump: Decodable {
  var meetings: [Meeting]
  var rooms: [Room]
  var requests: [String: Int]
  var statuses: [String: Int]

  struct Meeting: Decodable {
    var id: Int
    var host: String
    var topic: String
    var agenda: String
    var deleted: Bool
    var occurrences: [Occurrence]
    var registrants: [Registrant]
    var panelists: [String]
    var start_time: String?
  }

  struct Occurrence: Decodable {
    var start_time: String
    var duration: Int
    var deleted: Bool
  }

  struct Registrant: Decodable {
    var email: String
    var status: String
  }

  struct Room: Decodable {
    var meetingID: String
    var ended: Bool
  }

  var liveMeetings: [Meeting] { meetings.filter { !$0.deleted } }
  var liveRooms: [Room] { rooms.filter { !$0.ended } }

  /// All instants at which a meeting of this topic will be held, ascending.
  func starts(of topic: String) -> [String] {
    liveMeetings.filter { $0.topic == topic }.flatMap { meeting in
      meeting.occurrences.isEmpty
        ? [meeting.start_time ?? ""]
        : meeting.occurrences.filter { !$0.deleted }.map(\.start_time)
    }.sorted()
  }
}
