import FoundationEssentials
import Processes
package import WorkspaceMaking

extension Replay {
  /// Compares the end with a workspace that is made of a catalog at once, and applied when the year
  /// began: the files must say the same, and the provider must hold the same dates. Also that
  /// the provider holds exactly what is recorded, so nothing was made twice or left behind.
  /// - Parameter last: The catalog, by the ids of its classes.
  package func finish(_ last: [String: CatalogClass]) async throws -> ReplayEnd {
    let moment = Self.instant(history.moments[0])
    let fresh = RoosterProgram(path: rooster, folder: "\(folder)/fresh")
    try write(last, to: fresh.folder)
    let applied = try fresh.run(
      ["apply", "--sandbox", "--auto-approve", "--quiet"], now: moment, as: Empty.self)
    var end = ReplayEnd()
    if applied.exitCode != 0 {
      end.complaints.append("the apply of the last catalog ends with code \(applied.exitCode)")
    }
    try compareCalendars(fresh, now: moment, &end)
    let licences = try fresh.run(["hosts", "--sandbox"], now: moment, as: HostsDocument.self)
    guard let needed = licences.document?.accounts.first?.licences.needed else {
      throw MeasuredProcess.Failure(
        description: "hosts in \(fresh.folder) ends with code \(licences.exitCode)")
    }
    end.needed = needed
    let others = try status(of: fresh, moment)
    end.hosts = Set(recorded.values.compactMap(\.host)).count
    end.freshHosts = Set(others.values.compactMap(\.host)).count
    let world = try await WorldDocument(ofWorkspace: year.folder, at: moment)
    compareDates(
      world, with: try await WorldDocument(ofWorkspace: fresh.folder, at: moment), others, &end)
    count(world, &end)
    return end
  }

  private func compareCalendars(
    _ fresh: RoosterProgram, now: String, _ end: inout ReplayEnd
  ) throws {
    let calendars = try [year, fresh].map { program in
      let answer = try program.run(["calendar"], now: now, as: CalendarDocument.self)
      guard let calendar = answer.document else {
        throw MeasuredProcess.Failure(description: "the calendar of \(program.folder) is no JSON")
      }
      return calendar
    }
    end.peak = calendars[0].peak
    if calendars[0].classes != calendars[1].classes
      || calendars[0].unscheduled != calendars[1].unscheduled
    {
      end.complaints.append("the calendar is not that of the last catalog")
    }
  }

  private func compareDates(
    _ world: WorldDocument, with other: WorldDocument, _ others: [String: StatusDocument.Entry],
    _ end: inout ReplayEnd
  ) {
    end.classes = recorded.count
    if Set(recorded.keys) != Set(others.keys) {
      end.complaints.append("other classes are recorded than those of the last catalog")
    }
    for (address, entry) in recorded.sorted(by: { $0.key < $1.key }) {
      guard let twin = others[address] else { continue }
      let dates = world.dates(of: Set(entry.remote_ids))
      let twins = other.dates(of: Set(twin.remote_ids))
      let since = lastEdits[String(address.prefix { $0 != "/" })] ?? ""
      if dates == twins {
        end.same += 1
      } else if dates.filter({ $0 > since }) == twins.filter({ $0 > since }) {
        end.sameSinceChange += 1
      } else {
        end.complaints.append("\(address) is held at other times than the last catalog says")
      }
    }
  }

  private func count(_ world: WorldDocument, _ end: inout ReplayEnd) {
    let held = world.meetings.filter { !$0.deleted }
    let known = recorded.values.flatMap(\.remote_ids)
    end.meetings = known.count
    end.made = world.meetings.count
    end.refused = world.statuses["429"] ?? 0
    let now = Self.instant(history.moments[lastDay])
    for meeting in held where !known.contains("\(meeting.id)") {
      if meeting.dates.allSatisfy({ $0 < now }) {
        end.left += 1
      } else {
        end.complaints.append("the provider holds \(meeting.id), and nothing of it is recorded")
      }
    }
    for id in Set(known).subtracting(held.map { "\($0.id)" }).sorted() {
      end.complaints.append("\(id) is recorded, and the provider does not hold it")
    }
    if Set(known).count != known.count { end.complaints.append("one meeting is of two classes") }
  }
}
