package import Diagnostics

/// A meeting, webinar or room of which the files say that its time is not known yet: nothing is made
/// for it, and it is listed.
package struct UnscheduledMeeting: Hashable, Sendable {
  /// The address it will have.
  package var address: Address
  /// The title, as far as the file gives one.
  package var title: String
  /// What it belongs to, such as `CS101 Algorithms`.
  package var group: String
  /// Teachers and coaches.
  package var teachers: [Person]
  /// The line that declares it.
  package var origin: Place

  /// A meeting without a time.
  package init(
    address: Address, title: String, group: String, teachers: [Person], origin: Place
  ) {
    self.address = address
    self.title = title
    self.group = group
    self.teachers = teachers
    self.origin = origin
  }
}
