/// One change of what the sandbox holds. Each carries the whole new value, so replaying is
/// harmless.
enum Change: Codable, Hashable, Sendable {
  case reset
  case user(ZoomUser)
  case meeting(ZoomMeeting)
  case registrant(meeting: Int64, Registrant)
  case removeRegistrant(meeting: Int64, id: String)
  case room(Room)
  case removeRoom(String)
  case faults(FaultState)
  case request(RequestRecord)
  case traffic(Traffic)
  case sequence(Int)
}
