/// What the classes of one file take up of people and places that other files take up too.
///
/// It is plain and small, so that it can be kept for files that need not be compiled again: all checks
/// across files are made of these values alone.
struct FileBookings: Hashable, Sendable {
  /// The path of the file.
  let path: String
  /// The first part of the addresses: `CS101.B`.
  let head: String
  /// The keys of those who teach the classes: the teachers of the file, and the user of a user's file.
  let teachers: [String]
  /// In the order of the file.
  var bookings: [Booking] = []
}
