import Diagnostics
import YAML

/// A stretch of a line of the file that a booking is made in, in twelve bytes.
///
/// The text of the line is looked up when a finding needs it: of a hundred thousand bookings, few do.
struct SourceSpan: Hashable, Sendable {
  let line: Int32
  let column: Int32
  let length: Int32

  init(_ span: Span) {
    line = Int32(clamping: span.place.line)
    column = Int32(clamping: span.place.column)
    length = Int32(clamping: span.length)
  }

  /// As a place of a file.
  func span(in file: String) -> Span {
    Span(Place(file: file, line: Int(line), column: Int(column)), length: Int(length))
  }
}
