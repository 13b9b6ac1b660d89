import Domain
import YAML

/// A meeting with people of other courses.
struct SharedMeeting: Sendable {
  /// Its index among the addresses of its file, and in the resources if they are there.
  let index: Int
  /// Its index in the bookings of its file.
  let booking: Int
  /// Its name below the head of its file.
  let name: String
  /// With the people of its own course.
  let meeting: Meeting
  let courses: [Located<Name>]
  /// Where `registration` is written.
  let registration: Node?
}
