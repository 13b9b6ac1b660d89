import Diagnostics
import Digests
import Domain

/// What one schedule file came to.
///
/// What other files, figures and findings need of it goes through the cache
/// (`CompiledFile+Cache.swift`): a new property is written there, or a test says that it is not.
struct CompiledFile: Sendable {
  let path: String
  /// Whether it is as it was recorded, so that its resources are the recorded ones.
  var isUnchanged = false
  /// Whether it comes from a cache, which keeps neither resources nor people.
  var isFromCache = false
  /// Empty for a file that is unchanged, and when only findings are asked for.
  var resources: [Resource] = []
  /// The addresses of its resources, whether they are here or not.
  var addresses: [Address] = []
  /// Meetings that have no time yet.
  var unscheduled: [UnscheduledMeeting] = []
  /// How much it holds.
  var tally = Tally()
  /// The other files it names, sorted.
  var dependencies: [String] = []
  var inputs: Fingerprint?
  var findings: [Diagnostic] = []
  /// The first part of its addresses, and where it is written; `nil` when it could not be read.
  var head: FileHead?
  /// Meetings that are shared with other courses, to be completed when all files are known.
  var shared: [SharedMeeting] = []
  /// The people of the course, for other files that share a meeting with it; `nil`: no list.
  var people: [Person]?
  /// The lists of people of the course.
  var lists: [String] = []
  /// For grouping in what people read: `CS101 Algorithms`.
  var group = ""
  var renames: [Rename] = []
  /// What its classes take up of people and places; `nil`: it could not be read.
  var bookings: FileBookings?
}
