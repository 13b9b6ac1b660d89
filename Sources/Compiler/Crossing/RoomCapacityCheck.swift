import Diagnostics
import Domain

/// A BigBlueButton server holds as many rooms and people at a time as `capacity` of its account says.
struct RoomCapacityCheck {
  private(set) var findings: [Diagnostic] = []

  init(_ crossing: Crossing) {
    let accounts = crossing.workspace.accounts.keys.sorted().compactMap { name in
      Self.server(name, crossing)
    }
    guard !accounts.isEmpty else { return }
    var numbers: [String: [Int]] = [:]
    for number in 0..<crossing.table.count where crossing.table[number].kind == .room {
      numbers[crossing.table[number].account, default: []].append(number)
    }
    for (name, server) in accounts {
      let numbers = numbers[name] ?? []
      findings += Self.rooms(numbers, of: name, server, crossing)
      findings += Self.people(numbers, of: name, server, crossing)
    }
  }

  private static func server(
    _ name: String, _ crossing: Crossing
  ) -> (name: String, BigBlueButtonAccount)? {
    guard case .bigBlueButton(let server)? = crossing.workspace.accounts[name]?.settings,
      server.roomCapacity != nil || server.participantCapacity != nil
    else { return nil }
    return (name, server)
  }

  private static func rooms(
    _ numbers: [Int], of name: String, _ server: BigBlueButtonAccount, _ crossing: Crossing
  ) -> [Diagnostic] {
    guard let capacity = server.roomCapacity else { return [] }
    let uses = numbers.map { RoomUse(of: $0, crossing.table[$0], amount: 1) }
    let holds = capacity == 1 ? "one room" : "\(capacity) rooms"
    return CapacitySearch(capacity: capacity).excesses(among: uses).map { excess in
      finding(
        .tooManyRooms, excess, "the server '\(name)' holds \(holds) at a time",
        hint: "choose another time, or let the rooms open later and close earlier "
          + "('open_before', 'close_after'); if the server holds more, raise 'rooms' of '\(name)' "
          + "in rooster.yaml",
        crossing)
    }
  }

  private static func people(
    _ numbers: [Int], of name: String, _ server: BigBlueButtonAccount, _ crossing: Crossing
  ) -> [Diagnostic] {
    guard let capacity = server.participantCapacity else { return [] }
    let uses = numbers.map { number in
      let booking = crossing.table[number]
      return RoomUse(of: number, booking, amount: people(in: booking))
    }
    let taking = uses.filter { $0.amount > 0 }
    let holds = capacity == 1 ? "one person" : "\(capacity) people"
    return CapacitySearch(capacity: capacity).excesses(among: taking).map { excess in
      finding(
        .tooManyPeople, excess, "the server '\(name)' holds \(holds) at a time",
        hint: (excess.kind.others.isEmpty ? "" : "choose another time, or ")
          + "let fewer people in with 'max_participants'; if the server holds more, raise "
          + "'participants' of '\(name)' in rooster.yaml",
        crossing)
    }
  }

  /// How many people come to a class: those on its list, as far as they are let in; all who are let
  /// in where there is no list.
  private static func people(in booking: Booking) -> Int {
    switch (booking.registrants, booking.limit) {
    case (let registrants?, let limit?): min(registrants, limit)
    case (let registrants?, nil): registrants
    case (nil, let limit?): limit
    case (nil, nil): 0
    }
  }

  private static func finding(
    _ code: Codes, _ excess: Excess, _ holds: String, hint: String, _ crossing: Crossing
  ) -> Diagnostic {
    let kind = excess.kind
    let beside =
      kind.others.isEmpty
      ? "alone" : "beside \(crossing.names(kind.others, of: kind.otherCount))"
    let address = crossing.table.address(of: kind.number)
    let dates = crossing.phrases(excess.dates, of: kind.number)
    return crossing.finding(
      code, "\(holds), and \(address) \(beside) makes \(kind.total): \(dates)",
      at: crossing.span(of: excess.dates[0], of: kind.number), hint: hint,
      related: kind.others.map { crossing.related($0, at: excess.dates[0]) })
  }
}
