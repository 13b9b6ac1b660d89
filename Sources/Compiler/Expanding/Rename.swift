import Diagnostics
import Domain

/// A `moved_from`, for the check against all addresses.
struct Rename: Sendable {
  let from: Address
  let place: Related
}
