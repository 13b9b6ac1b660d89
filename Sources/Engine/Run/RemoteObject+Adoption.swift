import CivilTime
import Digests
import Domain

extension RemoteObject {
  /// An object found after a crash: ours by its mark, of unknown attributes, so that the next plan
  /// sends them all.
  init(adopted observed: ObservedObject, _ looking: Work.Looking, host: String) {
    let slots = (observed.slots ?? []).sorted { $0.start < $1.start }
    let timing: RemoteTiming =
      switch (slots.first, slots.count) {
      case (nil, _): .standing
      case (let only?, 1) where only.id.isEmpty:
        .single(start: only.start, minutes: only.minutes)
      case (let first?, let count):
        .series(
          Series(
            rule: .weekly(every: 1, days: Set(slots.map(\.start.date.weekday)).sorted()),
            start: first.start, minutes: first.minutes, count: count))
      }
    self.init(
      id: observed.id, mark: looking.mark, kind: looking.kind, host: host,
      attributes: .of("adopted"), timing: timing, slots: slots, registrants: [], panelists: [])
  }
}
