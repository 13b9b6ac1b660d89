import CivilTime

/// What the rooms of one class take up of their server.
struct RoomUse {
  /// The number of the booking.
  let number: Int
  /// When a room is open around its dates, by their times of the week.
  let openings: [WeekRun]
  /// How much each room takes up: 1 room, or its people.
  let amount: Int

  /// When there is a room, by start: openings that touch or overlap are one room.
  var rooms: [BookedDate] {
    openings.flatMap { run in run.starts.map { BookedDate(start: $0, minutes: run.minutes) } }
      .sorted { ($0.start, $0.minutes) < ($1.start, $1.minutes) }
      .reduce(into: []) { rooms, date in
        if let last = rooms.last, date.start <= last.end {
          let end = max(last.end, date.end)
          rooms[rooms.count - 1] = BookedDate(start: last.start, minutes: end - last.start)
        } else {
          rooms.append(date)
        }
      }
  }
}

extension RoomUse {
  /// What a class takes up when each of its rooms takes up so much.
  init(of number: Int, _ booking: Booking, amount: Int) {
    let openings = booking.times.map { time in
      WeekRun(
        start: time.run.start - booking.openBefore,
        minutes: booking.openBefore + time.run.minutes + booking.closeAfter, weeks: time.run.weeks)
    }
    self.init(number: number, openings: openings, amount: amount)
  }
}
