import CivilTime
import Diagnostics

/// How a plan or a run is shown: everything about the reader and nothing about the plan.
struct PlanLook {
  var style: TextStyle
  /// Columns of the terminal.
  var width: Int
  var detail: Detail
  /// The zone in which instants are shown.
  var zone: Zone
}
