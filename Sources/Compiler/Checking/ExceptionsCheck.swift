import CivilTime
import Diagnostics
import YAML

extension FileCompiler {
  /// Says why an exception, a move or an addition does not fit.
  mutating func report(
    _ problem: OccurrenceProblem, _ made: Expansion, _ exceptions: [Node], _ moves: [Node],
    _ additions: [Node]
  ) {
    switch problem {
    case .exceptionMatchesNothing(let index, let nearest):
      // What a preset says is meant for others too.
      guard isOwn(exceptions[index]) else { return }
      report(nothingAt: written(exceptions[index]), exceptions[index], nearest: nearest)
    case .moveMatchesNothing(let index, let nearest):
      guard isOwn(moves[index]) else { return }
      report(nothingAt: written(moves[index]), moves[index], nearest: nearest)
    case .moveOfExcepted(let index):
      reader.report(
        moves[index].finding(
          .matchesNothing, "this class is taken out by 'except'",
          hint: "delete it there to move it"))
    case .movedTwice(let index):
      reader.report(
        moves[index].finding(
          .sameTime, "this class is moved twice", hint: "keep one of the two lines"))
    case .additionExists(let index):
      reader.report(
        additions[index].finding(
          .sameTime, "there is a class at this time already", hint: "delete this line"))
    case .sameStart(let first, let second):
      let node = (moves + additions).last ?? made.node
      reader.report(
        node.finding(
          .sameTime, "the classes of \(first.shown) and \(second.shown) are then at the same time",
          hint: "move one of them to another time"))
    }
  }

  /// Says that there is no class, and which one is nearest.
  mutating func report(nothingAt date: CivilDate?, _ node: Node, nearest: CivilDateTime?) {
    var hint = nearest.map { "the nearest class is on \($0.shown)" } ?? "delete it"
    if let date, let name = breakName(of: date) {
      hint = "that day is in a break (\(name)), so delete it; \(hint)"
    }
    reader.report(
      node.finding(
        .matchesNothing, "there is no class on \(node.text.trimmed)", hint: hint))
  }

  private func written(_ node: Node) -> CivilDate? {
    switch try? ExceptedTime(reading: node.text.trimmed) {
    case .days(let range): range.first
    case .start(let start): start.date
    case nil: nil
    }
  }
}
