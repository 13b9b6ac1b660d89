import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  /// What is left of a rule after exceptions and moves, with additions, by original start.
  mutating func refined(_ made: Expansion, by when: WhenFields) -> [Occurrence]? {
    let isPlain = when.except.isEmpty && when.also.isEmpty && when.moved.isEmpty
    var occurrences: [Occurrence] = []
    occurrences.reserveCapacity(made.occurrences.count + when.also.count)
    if isPlain {
      for item in made.occurrences {
        occurrences.append(
          Occurrence(original: item.start, start: item.start, minutes: item.minutes))
      }
    } else {
      let errors = reader.errorCount
      let exceptions = exceptions(when, from: made)
      let moves = moves(when, from: made)
      let additions = additions(when)
      let set = OccurrenceSet(
        made.occurrences, except: exceptions.map(\.value), also: additions.map(\.value),
        moved: moves.map(\.value))
      for problem in set.problems {
        report(problem, made, exceptions.map(\.node), moves.map(\.node), additions.map(\.node))
      }
      guard reader.errorCount == errors else { return nil }
      for item in set.occurrences {
        // The index of the slot would make reordered slots look like another timetable.
        occurrences.append(
          Occurrence(
            original: item.original, start: item.start, minutes: item.minutes, label: item.label))
      }
      if !(when.moved.isEmpty && when.also.isEmpty) {
        occurrences.sort { $0.original < $1.original }
      }
    }
    guard !occurrences.isEmpty else {
      reader.report(
        made.node.finding(
          .noClassAtAll, "all dates are taken out, so there is no class at all",
          hint: "write 'unscheduled: true' if that is meant"))
      return nil
    }
    return occurrences
  }

  private mutating func exceptions(
    _ when: WhenFields, from made: Expansion
  ) -> [Located<OccurrenceException>] {
    var exceptions: [Located<OccurrenceException>] = []
    for item in when.except {
      switch item.value {
      case .start(let start): exceptions.append(Located(.start(start), at: item.node))
      case .days(let range) where range.count == 1:
        exceptions.append(Located(.date(range.first), at: item.node))
      case .days(let range):
        let days = Set(made.occurrences.map(\.start.date).filter { range.contains($0) })
        if days.isEmpty, isOwn(item.node) {
          let middle = range.first.adding(days: range.count / 2)
          report(nothingAt: nil, item.node, nearest: made.nearest(to: middle.noon))
        }
        exceptions += days.sorted().map { Located(.date($0), at: item.node) }
      }
    }
    return exceptions
  }

  private mutating func additions(_ when: WhenFields) -> [Located<OccurrenceAddition>] {
    var additions: [Located<OccurrenceAddition>] = []
    for extra in when.also {
      let node = extra.moment.node
      guard let minutes = length(extra.moment.value.range.minutes, when, at: node) else { continue }
      let start = extra.moment.value.start
      checkExplicit(start.date, at: node)
      additions.append(
        Located(OccurrenceAddition(start: start, minutes: minutes, label: extra.label), at: node))
    }
    return additions
  }

  private mutating func moves(
    _ when: WhenFields, from made: Expansion
  ) -> [Located<OccurrenceMove>] {
    var moves: [Located<OccurrenceMove>] = []
    for move in when.moved {
      guard let original = original(of: move, in: made) else { continue }
      let target: (start: CivilDateTime, minutes: Int?)
      switch move.target.value {
      case .date(let date): target = (CivilDateTime(date, original.time), nil)
      case .moment(let moment): target = (moment.start, moment.range.minutes)
      }
      if let minutes = target.minutes, length(minutes, when, at: move.target.node) == nil {
        continue
      }
      checkExplicit(target.start.date, at: move.target.node)
      moves.append(
        Located(
          OccurrenceMove(from: original, to: target.start, minutes: target.minutes),
          at: move.original.node))
    }
    return moves
  }

  /// The class that a move is about; a day is enough when it has one class.
  private mutating func original(of move: MovedTime, in made: Expansion) -> CivilDateTime? {
    let node = move.original.node
    switch move.original.value {
    case .start(let start): return start
    case .days(let range):
      let found = made.occurrences.map(\.start).filter { range.contains($0.date) }
      if found.count == 1 { return found[0] }
      if found.isEmpty {
        guard isOwn(node) else { return nil }
        report(nothingAt: range.first, node, nearest: made.nearest(to: range.first.noon))
      } else {
        reader.report(
          node.finding(
            .matchesNothing, "there are \(found.count) classes in these days",
            hint: "name one by its start: \(found[0].date) \(found[0].time)"))
      }
      return nil
    }
  }
}

extension CivilDate {
  /// The middle of the day, from which distances are measured.
  fileprivate var noon: CivilDateTime {
    CivilDateTime(self, TimeOfDay(hour: 12, minute: 0) ?? .midnight)
  }
}

extension Expansion {
  /// The start that is nearest to a moment.
  func nearest(to moment: CivilDateTime) -> CivilDateTime? {
    occurrences.map(\.start).min { abs($0.minutes(until: moment)) < abs($1.minutes(until: moment)) }
  }
}
