import CivilTime
import Diagnostics
import Domain

extension CacheWriter {
  mutating func append(_ file: FileBookings) {
    append(file.head)
    append(file.teachers)
    append(file.bookings) { $1.append($0) }
  }

  private mutating func append(_ booking: Booking) {
    append(booking.name)
    append(booking.kind.rawValue)
    append(booking.account)
    append(booking.host)
    append(booking.zone)
    append(booking.times) { time, writer in
      writer.append(time.run.start)
      writer.append(time.run.minutes)
      writer.append(Int(bitPattern: UInt(time.run.weeks)))
      writer.append(time.span) { $1.append($0) }
    }
    append(booking.isOneMeeting)
    append(booking.openBefore)
    append(booking.closeAfter)
    append(booking.limit) { $1.append($0) }
    append(booking.registrants) { $1.append($0) }
    append(booking.sharedWith)
    append(booking.nameSpan)
    append(booking.hostSpan) { $1.append($0) }
  }

  private mutating func append(_ host: HostChoice) {
    switch host {
    case .none: append(0)
    case .user(let email):
      append(1)
      append(email)
    case .pool(let name):
      append(2)
      append(name) { $1.append($0) }
    }
  }

  private mutating func append(_ span: SourceSpan) {
    append(Int(span.line))
    append(Int(span.column))
    append(Int(span.length))
  }
}

extension CacheReader {
  mutating func bookings(of path: String) throws(Damage) -> FileBookings {
    let head = try text()
    let teachers = try texts()
    return FileBookings(
      path: path, head: head, teachers: teachers,
      bookings: try list { reader throws(Damage) in try reader.booking() })
  }

  private mutating func booking() throws(Damage) -> Booking {
    let name = try text()
    guard let kind = MeetingKind(rawValue: try text()) else { throw Damage() }
    return Booking(
      name: name, kind: kind, account: try text(), host: try host(), zone: try text(),
      times: try list { reader throws(Damage) in try reader.bookedTime() },
      isOneMeeting: try truth(), openBefore: try number(), closeAfter: try number(),
      limit: try optionalNumber(), registrants: try optionalNumber(), sharedWith: try texts(),
      nameSpan: try sourceSpan(), hostSpan: try optionalSpan())
  }

  private mutating func bookedTime() throws(Damage) -> BookedTime {
    let (start, minutes) = (try number(), try number())
    let weeks = UInt64(UInt(bitPattern: try number()))
    guard weeks & 1 == 1 else { throw Damage() }
    return BookedTime(
      run: WeekRun(start: start, minutes: minutes, weeks: weeks), span: try optionalSpan())
  }

  private mutating func host() throws(Damage) -> HostChoice {
    switch try number() {
    case 0: return .none
    case 1: return .user(try text())
    case 2: return .pool(try optional { reader throws(Damage) in try reader.text() })
    default: throw Damage()
    }
  }

  private mutating func sourceSpan() throws(Damage) -> SourceSpan {
    SourceSpan(
      Span(Place(file: "", line: try number(), column: try number()), length: try number()))
  }

  private mutating func optionalSpan() throws(Damage) -> SourceSpan? {
    try optional { reader throws(Damage) in try reader.sourceSpan() }
  }

  private mutating func optionalNumber() throws(Damage) -> Int? {
    try optional { reader throws(Damage) in try reader.number() }
  }
}
