import Digests
import Domain

/// Looks at a plan as a careful person would: is this really meant?
struct ChangeGuard {
  /// A list must lose this many people before the share counts
  /// (`docs/language.md`, "People files").
  static let lostPeople = 10
  /// … and this share of them, in percent.
  static let lostShare = 30

  let steps: [Step]
  let recorded: RecordedState
  let desired: DesiredState

  init(_ steps: [Step], recorded: RecordedState, desired: DesiredState) {
    self.steps = steps
    self.recorded = recorded
    self.desired = desired
  }

  /// Sorted: the whole first, then by address.
  func stops(policy: Policy) -> [Stop] {
    share(policy) + lostPeople + probableRenames
  }

  /// Steps that the files ask for; rooms opened by clock are no change of anything.
  private var changing: [Step] {
    steps.filter { step in
      guard step.blocked == nil, recorded.records[step.target.address] != nil else { return false }
      guard step.reason.cause == .files else { return false }
      switch step.action {
      case .update, .replace, .delete: return true
      case .create, .move, .later: return false
      }
    }
  }

  private func share(_ policy: Policy) -> [Stop] {
    let count = recorded.head.recorded
    let deleted = changing.count { $0.action == .delete }
    if deleted == count, count > 0, desired.files.isEmpty { return [.nothingLeft(recorded: count)] }
    let changed = changing.count
    guard count >= Policy.guardedObjects, changed * 100 > policy.maximumChange * count else {
      return []
    }
    return [.manyChanges(changed: changed, recorded: count, limit: policy.maximumChange)]
  }

  private var lostPeople: [Stop] {
    steps.compactMap { step in
      let known = step.target.renamedFrom ?? step.target.address
      guard let before = recorded.records[known]?.meeting?.registrants,
        case .meeting(let meeting)? = step.target.resource?.body
      else { return nil }
      let after = Set((meeting.registrants ?? []).map(\.key))
      let lost = before.count { !after.contains($0.key) }
      guard lost >= Self.lostPeople, lost * 100 > Self.lostShare * before.count else { return nil }
      return .peopleLost(step.address, before: before.count, lost: lost)
    }
  }

  /// Meetings that go while an equal one comes: whoever renamed it did not mean to end the link.
  private var probableRenames: [Stop] {
    var leaving: [Fingerprint: Address] = [:]
    for step in steps where step.action == .delete && step.target.resource == nil {
      guard let record = recorded.records[step.target.address], !record.objects.isEmpty,
        let meeting = record.meeting
      else { continue }
      leaving[meeting.contentFingerprint] = step.target.address
    }
    guard !leaving.isEmpty else { return [] }
    return steps.compactMap { step in
      guard step.action == .create, case .meeting(let meeting)? = step.target.resource?.body,
        let from = leaving[meeting.contentFingerprint]
      else { return nil }
      return .probableRename(from: from, to: step.target.address)
    }
  }
}

extension Meeting {
  /// What stays when a meeting is renamed or taken to another course: its times, host and people.
  fileprivate var contentFingerprint: Fingerprint {
    var content = self
    content.group = ""
    content.title = ""
    content.announcements = []
    content.movedFrom = nil
    return Resource.Body.meeting(content).fingerprint
  }
}
