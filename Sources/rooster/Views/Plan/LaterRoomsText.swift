import Domain
import Planner

/// The rooms that open by clock, the soonest by name.
struct LaterRoomsText {
  /// Enough to see that the clock works; `--verbose` shows all.
  static let shownRooms = 5

  let rooms: [LaterRoom]
  let look: PlanLook

  var lines: [String] {
    guard !rooms.isEmpty else { return [] }
    let shown = rooms.prefix(look.detail == .verbose ? rooms.count : Self.shownRooms)
    let symbol = look.style.ink(Action.later.symbol, Action.later.ink)
    let head =
      rooms.count == 1
      ? "1 room opens later:"
      : "\(Quantity(rooms.count, "room")) open later, the next:"
    let widest = shown.reduce(0) { max($0, $1.address.description.displayWidth) }
    var lines = ["\(symbol) \(head)"]
    for room in shown {
      let address = room.address.description.padded(to: widest)
      lines.append("    \(address)  \(look.zone.reading(room.opens))")
    }
    let rest = rooms.count - shown.count
    if rest > 0 { lines.append("    and \(rest.grouped) more") }
    return lines
  }
}
