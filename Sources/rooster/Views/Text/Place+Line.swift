import Diagnostics

extension Place {
  /// `file:line`, the form in which people look a line up.
  var fileAndLine: String { "\(file):\(line)" }
}
