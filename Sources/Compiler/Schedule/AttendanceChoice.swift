import Domain

/// What `attendance` says.
enum AttendanceChoice: Hashable, Sendable {
  /// `none`, or `signed: false`: no sheet, whatever a preset or the defaults say.
  case notKept
  case signed(AttendanceSheet)

  /// The sheet; `nil` when none is kept.
  var sheet: AttendanceSheet? {
    switch self {
    case .notKept: nil
    case .signed(let sheet): sheet
    }
  }
}
