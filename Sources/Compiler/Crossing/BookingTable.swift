import CivilTime
import Diagnostics
import Domain

/// The bookings of all files, numbered in the order of files and lines: the later of two is the one
/// that clashes.
struct BookingTable: Sendable {
  let files: [FileBookings]
  private let entries: [(file: Int32, booking: Int32)]

  init(_ files: [FileBookings]) {
    self.files = files
    var entries: [(file: Int32, booking: Int32)] = []
    entries.reserveCapacity(files.reduce(0) { $0 + $1.bookings.count })
    for (number, file) in files.enumerated() {
      for index in file.bookings.indices { entries.append((Int32(number), Int32(index))) }
    }
    self.entries = entries
  }

  /// How many bookings there are; they are numbered from 0.
  var count: Int { entries.count }

  subscript(number: Int) -> Booking {
    let entry = entries[number]
    return files[Int(entry.file)].bookings[Int(entry.booking)]
  }

  /// The file of a booking.
  func file(of number: Int) -> FileBookings { files[Int(entries[number].file)] }

  /// Whether two bookings are made in one file.
  func isSameFile(_ first: Int, _ second: Int) -> Bool {
    entries[first].file == entries[second].file
  }

  /// The address of the class.
  func address(of number: Int) -> Address {
    Address(head: file(of: number).head, name: self[number].name)
  }
}
