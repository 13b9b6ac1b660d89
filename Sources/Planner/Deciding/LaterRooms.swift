import CivilTime
import Diagnostics
import Domain

/// The next opening of every room: from the files where they were read, from the store elsewhere.
struct LaterRooms {
  let rooms: [LaterRoom]

  init(recorded: RecordedState, desired: DesiredState, context: PlanContext) {
    var next: [Address: Instant] = [:]
    let unchanged = Set(
      desired.files.compactMap { file -> String? in
        if case .unchanged = file.content { file.path } else { nil }
      })
    // Compiled files say it themselves, so the store speaks only for the others.
    let compiledAway = Set(
      recorded.records.values.filter { !unchanged.contains($0.origin.file) }.map(\.address))
    for item in recorded.upcoming where item.kind == .room {
      guard !compiledAway.contains(item.address), next[item.address] == nil else { continue }
      next[item.address] = item.at
    }
    for file in desired.files {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources {
        guard case .meeting(let meeting) = resource.body, meeting.kind == .room else { continue }
        let windows = RoomWindow.windows(of: meeting.timing, in: context.zone(of: meeting))
        next[resource.address] = windows.first { $0.opens > context.now }?.opens
      }
    }
    rooms = next.map { LaterRoom(address: $0.key, opens: $0.value) }
      .sorted { ($0.opens, $0.address) < ($1.opens, $1.address) }
  }
}
