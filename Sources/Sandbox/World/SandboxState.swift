import CivilTime

/// Everything that outlives a process. It changes only by ``apply(_:)``, so that the log of changes
/// is the whole truth.
struct SandboxState: Sendable {
  /// The highest number given out so far; ids are made from it.
  var sequence = 0
  var users: [ZoomUserKey: ZoomUser] = [:]
  /// User ids to users, beside the e-mails.
  var userIDs: [ZoomUserKey: ZoomUserKey] = [:]
  var meetings: [Int64: ZoomMeeting] = [:]
  /// The meetings and webinars of a host, deleted ones included, oldest first.
  var meetingsOfHost: [ZoomUserKey: [Int64]] = [:]
  var registrants: [Int64: RegistrantList] = [:]
  /// Live rooms by server and meetingID.
  var rooms: [String: Room] = [:]
  var faults = FaultState(faults: [], seed: 1)
  var traffic = Traffic()

  /// Carries out one change; replaying all changes in order makes the same state.
  mutating func apply(_ change: Change) {
    switch change {
    case .reset: self = SandboxState()
    case .user(let user):
      users[user.key] = user
      userIDs[user.idKey] = user.key
    case .meeting(let meeting): put(meeting)
    case .registrant(let meeting, let registrant):
      sequence = max(sequence, registrant.sequence)
      registrants[meeting, default: RegistrantList()].put(registrant)
    case .removeRegistrant(let meeting, let id): registrants[meeting]?.remove(id)
    case .room(let room):
      sequence = max(sequence, room.sequence)
      rooms[room.key] = room
    case .removeRoom(let key): rooms[key] = nil
    case .faults(let state): faults = state
    case .request(let record): traffic.add(record)
    case .traffic(let traffic): self.traffic = traffic
    case .sequence(let number): sequence = max(sequence, number)
    }
  }

  private mutating func put(_ meeting: ZoomMeeting) {
    sequence = max(sequence, meeting.sequence)
    if meetings.updateValue(meeting, forKey: meeting.id) == nil {
      meetingsOfHost[meeting.hostKey, default: []].append(meeting.id)
    }
  }
}
