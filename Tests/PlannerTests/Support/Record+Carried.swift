import CivilTime
import Domain
import Planner

extension Record {
  /// What is recorded of a step that was carried out; `nil`: there is nothing to remember.
  init?(
    _ step: Step, before: Record?, at moment: Instant,
    reaching carryOut: (MeetingTarget, [RemoteObject]) -> [RemoteObject]
  ) {
    guard let body = step.target.resource?.body ?? before?.body else { return nil }
    let objects = before?.objects ?? []
    let isWithdrawn = step.target.resource == nil
    self.init(
      address: step.target.address, seed: step.target.seed, origin: step.origin,
      fingerprint: step.target.resource?.fingerprint ?? before?.fingerprint, body: body,
      host: step.target.host, objects: objects,
      deliveries: step.target.visible.flatMap { announcement in
        announcement.channels.map {
          Delivery(
            announcement: announcement.address, channel: $0, version: announcement.fingerprint)
        }
      },
      failure: nil, withdrawnAt: isWithdrawn ? moment : nil)
    switch step.target.remote {
    case .nothing: return
    case .meeting(let target): self.objects = carryOut(target, objects)
    case .room(let target):
      if let closed = target.close { self.objects.removeAll { $0.id == closed } }
      if let spec = target.open { self.objects.append(RemoteObject(opened: spec)) }
    }
  }
}

extension RemoteObject {
  /// A room that was opened.
  fileprivate init(opened spec: RemoteSpec) {
    self.init(
      id: "room-\(spec.attributes.seed)", mark: Mark("mark"), kind: .room, host: "",
      attributes: spec.attributes.fingerprint, timing: spec.timing, slots: [], registrants: [],
      panelists: [])
  }
}
