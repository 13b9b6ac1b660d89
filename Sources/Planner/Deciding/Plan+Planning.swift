import CivilTime
package import Diagnostics
import Digests
package import Domain

extension Plan {
  /// The difference between what is recorded and what the files want.
  ///
  /// Pure: the moment is in the context. The cost follows the size of the change, because files whose
  /// inputs are the recorded ones are passed over.
  package init(
    from recorded: RecordedState, to desired: DesiredState, context: PlanContext,
    warnings: [Diagnostic]
  ) {
    let cases = CaseTable(recorded: recorded, desired: desired)
    let decisions = Deciding(recorded: recorded, cases: cases, context: context)
    let quotas = QuotaSpreading(decisions.steps, recorded: recorded, context: context)
    let guards = ChangeGuard(quotas.steps, recorded: recorded, desired: desired)
    workspace = context.workspace
    stateSerial = recorded.head.serial
    plannedAt = context.now
    zone = context.zone.name
    steps = quotas.steps
    stops = guards.stops(policy: context.policy)
    self.warnings = warnings
    notices = Self.notices(recorded: recorded, desired: desired)
    self.quotas = quotas.quotas
    impact = ImpactReport(quotas.steps, context: context).impacts
    files = cases.changedFiles
    removedFiles = cases.removedFiles
    touched = decisions.touched
    later = LaterRooms(recorded: recorded, desired: desired, context: context).rooms
    environment = desired.environment
    zoneRules = desired.zoneRules
    summary = Summary(
      steps: quotas.steps, unchanged: decisions.unchanged + cases.untouched, later: later.count)
    fingerprint = .of([])
    fingerprint = identity
  }

  /// Names the plan: what it does, from which state, and for which inputs.
  private var identity: Fingerprint {
    var bytes = CanonicalBytes(capacity: 256 + steps.count * 96)
    bytes.append("serial", stateSerial)
    bytes.append("environment", environment)
    for file in files { bytes.append("file", [file.path, file.inputs.description]) }
    for step in steps {
      bytes.append("step", [step.address.description, step.action.rawValue, step.host])
      bytes.append("resource", step.target.resource?.fingerprint)
      bytes.append("notBefore", step.notBefore?.description)
      bytes.append("isBlocked", step.blocked != nil)
    }
    return bytes.fingerprint
  }

  private static func notices(recorded: RecordedState, desired: DesiredState) -> [String] {
    guard let before = recorded.head.zoneRules, before != desired.zoneRules else { return [] }
    return [
      "The system's time zone rules are now \(desired.zoneRules); the last apply used \(before). "
        + "Classes that the new rules move are among the updates below."
    ]
  }
}

extension Plan.Summary {
  fileprivate init(steps: [Step], unchanged: Int, later: Int) {
    self.init()
    for step in steps {
      if step.blocked != nil { blocked += 1 }
      switch step.action {
      case .create: create += step.blocked == nil ? 1 : 0
      case .update: update += step.blocked == nil ? 1 : 0
      case .replace: replace += step.blocked == nil ? 1 : 0
      case .delete: delete += step.blocked == nil ? 1 : 0
      case .move: move += step.blocked == nil ? 1 : 0
      case .later: continue
      }
    }
    self.unchanged = unchanged
    self.later = later
  }
}
