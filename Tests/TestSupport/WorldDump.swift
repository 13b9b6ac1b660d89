/// What the simulated world says of itself (`GET /state`).
package struct WorldDump: Decodable, Sendable {
  package var meetings: [Meeting]
  package var rooms: [Room]
  package var requests: [String: Int]
  package var statuses: [String: Int]

  package struct Meeting: Decodable, Sendable {
    package var id: Int
    package var host: String
    package var topic: String
    package var agenda: String
    package var deleted: Bool
    package var occurrences: [Occurrence]
    package var registrants: [Registrant]
    package var panelists: [String]
    package var start_time: String?
  }

  package struct Occurrence: Decodable, Sendable {
    package var start_time: String
    package var duration: Int
    package var deleted: Bool
  }

  package struct Registrant: Decodable, Sendable {
    package var email: String
    package var status: String
  }

  package struct Room: Decodable, Sendable {
    package var meetingID: String
    package var ended: Bool
  }

  package var liveMeetings: [Meeting] { meetings.filter { !$0.deleted } }
  package var liveRooms: [Room] { rooms.filter { !$0.ended } }

  /// All instants at which a meeting of this topic will be held, ascending.
  package func starts(of topic: String) -> [String] {
    liveMeetings.filter { $0.topic == topic }.flatMap { meeting in
      meeting.occurrences.isEmpty
        ? [meeting.start_time ?? ""]
        : meeting.occurrences.filter { !$0.deleted }.map(\.start_time)
    }.sorted()
  }
}
