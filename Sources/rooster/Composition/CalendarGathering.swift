import CivilTime
import Compiler
import Domain
import Ports

/// Gathers what the calendar shows from the files, and from the state which hosts were given out.
struct CalendarGathering {
  let session: Session
  let filter: CalendarFilter

  /// - Throws: when the files have mistakes, or when a filter names what is not there.
  func contents() async throws(CommandFailure) -> CalendarContents {
    let tree = await session.read()
    let compilation = await session.compile(tree, recorded: [])
    let (workspace, desired) = try session.check(compilation)
    let meetings = desired.meetings
    let hosts = recordedHosts(
      of: meetings.filter { $0.meeting.isOfPool }.map(\.address), try? session.stateLocation(tree))
    let shown = meetings.map { address, meeting in
      let own = CalendarMeeting(
        meeting, at: address, sharedWith: compilation.sharing[address] ?? [],
        recordedHost: hosts[address],
        zone: session.zones.zone(named: meeting.zone) ?? workspace.zone)
      return (meeting: own, timing: meeting.timing)
    }
    if let complaint = filter.complaint(about: shown.map(\.meeting), compilation.unscheduled) {
      throw CommandFailure(complaint.message, hint: complaint.hint)
    }
    return CalendarContents(
      workspace, meetings: shown.filter { filter.matches($0.meeting) },
      unscheduled: compilation.unscheduled.filter { filter.matches($0) })
  }

  /// The hosts that meetings of a pool were given at the last apply. The calendar needs no state: one
  /// that is missing or cannot be read says nothing.
  private func recordedHosts(
    of addresses: [Address], _ location: StateLocation?
  ) -> [Address: String] {
    guard !addresses.isEmpty, let store = try? location?.openForReading(),
      let records = try? store.records(at: addresses)
    else { return [:] }
    let known = records.filter { $0.withdrawnAt == nil && !$0.host.isEmpty }
    return Dictionary(
      known.map { ($0.address, $0.host) }, uniquingKeysWith: { first, _ in first })
  }
}

extension DesiredState {
  /// All meetings, webinars and rooms with their addresses.
  fileprivate var meetings: [(address: Address, meeting: Meeting)] {
    files.flatMap { file -> [(address: Address, meeting: Meeting)] in
      switch file.content {
      case .unchanged: []
      case .compiled(let resources):
        resources.compactMap { resource in
          switch resource.body {
          case .meeting(let meeting): (resource.address, meeting)
          case .announcement: nil
          }
        }
      }
    }
  }
}

extension Meeting {
  /// Whether the host is given out by Rooster.
  fileprivate var isOfPool: Bool {
    switch host {
    case .pool: true
    case .user, .none: false
    }
  }
}
