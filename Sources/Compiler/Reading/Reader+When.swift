import CivilTime
import YAML

extension Reader {
  /// `1-7, 9-15`, or the same as a list.
  mutating func weeks(_ node: Node) -> Located<WeekSelection>? {
    guard let parts = values(node, as: WeekSelection.self) else { return nil }
    let ranges = parts.value.flatMap(\.value.ranges)
    let weeks = WeekSelection(
      ranges: ranges, includesOdd: parts.value.contains { $0.value.includesOdd },
      includesEven: parts.value.contains { $0.value.includesEven })
    guard !parts.value.isEmpty else {
      if node.elements.isEmpty {
        report(
          node.finding(
            .noValue, "no week is named",
            hint: "write weeks such as 1-7, or delete the key for every week"))
      }
      return nil
    }
    return Located(weeks, at: node)
  }

  /// How long a class lasts, which is longer than nothing.
  mutating func length(_ node: Node) -> Located<Length>? {
    guard let length = value(node, as: Length.self) else { return nil }
    guard length.value.minutes > 0 else {
      report(
        node.finding(.notADuration, "a class must last longer than nothing", hint: "write 90m"))
      return nil
    }
    return length
  }

  /// A list of times, each alone or with a label: `- 2027-06-14 10:00-12:00: Exam review`.
  mutating func extraTimes(_ node: Node) -> [ExtraTime] {
    switch node.kind {
    case .scalar: return value(node).map { [ExtraTime(moment: $0, label: nil)] } ?? []
    case .mapping: return labelled(node)
    case .sequence:
      guard !isTooLong(node) else { return [] }
      var times: [ExtraTime] = []
      for element in node.elements {
        if element.kind == .mapping {
          times += labelled(element)
        } else if let moment = value(element, as: Moment.self) {
          times.append(ExtraTime(moment: moment, label: nil))
        }
      }
      return times
    }
  }

  private mutating func labelled(_ node: Node) -> [ExtraTime] {
    var times: [ExtraTime] = []
    for (key, value) in node.entries {
      guard let moment = self.value(key, as: Moment.self),
        let label = self.value(value, as: Words.self)
      else { continue }
      times.append(ExtraTime(moment: moment, label: label.value.text))
    }
    return times
  }

  /// A map of old times to new ones, or a list of such maps.
  mutating func movedTimes(_ node: Node) -> [MovedTime] {
    if node.kind == .sequence {
      guard !isTooLong(node) else { return [] }
      var moves: [MovedTime] = []
      for element in node.elements { moves += movedTimes(element) }
      return moves
    }
    guard !node.isMissing else { return [] }
    guard node.kind == .mapping else {
      report(
        node.finding(
          .wrongShape, "'moved' needs the old time and the new one",
          hint: "write moved: { 2027-04-12 10:00: 2027-04-13 15:00 }"))
      return []
    }
    var moves: [MovedTime] = []
    for (key, value) in node.entries {
      guard let original = self.value(key, as: ExceptedTime.self),
        let target = self.value(value, as: MoveTarget.self)
      else { continue }
      moves.append(MovedTime(original: original, target: target))
    }
    return moves
  }
}
