import CivilTime
import Digests
import Domain
import TestSupport
import Testing

@testable import Planner

/// A term changes while people hold links: what is kept, what is edited and what is made anew.
@Suite struct PartMatchingTests {
  private let now = Build.local("2027-01-20T10:00")

  private func matching(_ now: CivilDateTime) -> PartMatching {
    PartMatching(
      attributes: Build.attributes(Build.meeting([])), capabilities: Build.zoom, now: now)
  }

  /// The objects as they are after a first apply of the occurrences.
  private func objects(for occurrences: [Occurrence]) -> [RemoteObject] {
    matching(now).parts(for: occurrences, objects: []).enumerated().compactMap { index, part in
      guard case .keep(let kept) = part else { return nil }
      let slots = kept.carried.enumerated().map { position, date in
        RemoteSlot(
          id: "\(position)", carries: date.occurrence.original, start: date.occurrence.start,
          minutes: date.occurrence.minutes, isCancelled: false)
      }
      return RemoteObject(
        id: "object\(index)", mark: Mark("m\(index)"), kind: .meeting, host: "ada@example.edu",
        attributes: kept.spec.attributes.fingerprint, timing: kept.spec.timing, slots: slots,
        registrants: [], panelists: [])
    }
  }

  private func kept(_ parts: [Part]) -> [KeptPart] {
    parts.compactMap { if case .keep(let kept) = $0 { kept } else { nil } }
  }

  private func removed(_ parts: [Part]) -> [RemovedPart] {
    parts.compactMap { if case .remove(let removed) = $0 { removed } else { nil } }
  }

  @Test func `nothing changed, nothing is rewritten`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    let parts = matching(now).parts(for: dates, objects: objects(for: dates))
    #expect(kept(parts).map(\.objectID) == ["object0"])
    #expect(kept(parts).allSatisfy { !$0.rewritesTiming })
    #expect(removed(parts).isEmpty)
  }

  @Test func `half a term later the same series is still only kept`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    let later = Build.local("2027-03-16T10:00")
    let parts = matching(later).parts(
      for: dates.filter { $0.start > later }, objects: objects(for: dates))
    #expect(kept(parts).map(\.objectID) == ["object0"])
    #expect(kept(parts).allSatisfy { !$0.rewritesTiming })
  }

  @Test func `a moved class is an edit of one date`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    var moved = dates
    moved[3] = Build.occurrence("2027-02-22T10:00", movedTo: "2027-02-22T11:00")
    let parts = matching(now).parts(for: moved, objects: objects(for: dates))
    #expect(kept(parts).map(\.objectID) == ["object0"])
    #expect(kept(parts).allSatisfy { !$0.rewritesTiming })
    let target = MeetingTarget(parts: parts, registrants: [], panelists: [], untouchedBefore: now)
    let progress = Convergence.Progress(objects: objects(for: dates))
    guard
      case .call(.move(_, _, let slot, let start, _, _), _) = Convergence(
        target: target, capabilities: Build.zoom
      ).next(progress)
    else {
      Issue.record("not a move")
      return
    }
    #expect(slot.carries == Build.local("2027-02-22T10:00"))
    #expect(start == Build.local("2027-02-22T11:00"))
  }

  @Test func `a series at another time keeps its link`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    let parts = matching(now).parts(
      for: Build.weekly("2027-02-01T11:00", count: 12), objects: objects(for: dates))
    #expect(kept(parts).map(\.objectID) == ["object0"])
    #expect(kept(parts).allSatisfy { $0.rewritesTiming })
    #expect(removed(parts).isEmpty)
  }

  @Test func `a longer term lengthens the series instead of making another`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    let parts = matching(now).parts(
      for: Build.weekly("2027-02-01T10:00", count: 14), objects: objects(for: dates))
    #expect(kept(parts).map(\.objectID) == ["object0"])
    #expect(kept(parts).first?.carried.count == 14)
    #expect(kept(parts).first?.rewritesTiming == true)
  }

  @Test func `an extra date is a meeting of its own and the series is left alone`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    let extra = Build.occurrence("2027-06-14T14:00", minutes: 120)
    let parts = matching(now).parts(for: dates + [extra], objects: objects(for: dates))
    #expect(kept(parts).map(\.objectID) == ["object0", nil])
    #expect(kept(parts).allSatisfy { !$0.rewritesTiming })
  }

  @Test func `what is no longer wanted goes, but not what is past`() {
    let dates = Build.weekly("2027-02-01T10:00", count: 12)
    let halfway = Build.local("2027-03-16T10:00")
    let before = matching(now).parts(for: [], objects: objects(for: dates))
    let during = matching(halfway).parts(for: [], objects: objects(for: dates))
    let after = matching(Build.local("2027-08-01T10:00")).parts(
      for: [], objects: objects(for: dates))
    #expect(removed(before).map(\.extent) == [.whole])
    #expect(removed(during).map(\.extent) == [.futureDates])
    #expect(removed(after).map(\.extent) == [.nothing])
  }
}
