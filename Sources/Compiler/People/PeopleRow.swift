import Diagnostics
import Domain

/// What one row of a list says.
struct PeopleRow {
  /// `nil`: nobody that can be invited.
  var listed: ListedPerson?
  /// The cell with the address.
  var span: Span?
  var findings: [Diagnostic] = []
}
