import Domain
import Planner

/// A job under way in a lane: what it has learnt and what it waits for.
struct Work {
  let job: Job
  /// The record as it will be committed next.
  var record: Record
  var progress: Convergence.Progress
  var phase: Phase = .converging
  /// The call that was sent, or waits for its turn.
  var pending: Call?
  /// Calls of this step so far.
  var calls = 0
  /// Tries of the pending call so far.
  var attempts = 0
  /// Creates that were begun anew after looking.
  var creations = 0
  /// The intent of the create under way.
  var intent: Int?
  /// What was refused for single people and channels.
  var refusals: [Refusal] = []
  /// Links that answers told, by object.
  var links: [String: JoinLink] = [:]
  /// Whether an edit of a single date was refused once, after which the dates are read back.
  var hasReread = false
  /// Deliveries that failed: they are not tried twice in one run.
  var failedDeliveries: Set<DeliveryTask> = []
  /// Objects whose link was asked for: an answer without one is not asked again.
  var askedForLink: Set<String> = []
  /// People are in a room that should be ended: it is left to them.
  var roomIsBusy = false
  /// The old room is gone. The next one has the same id, and is not to be ended as well.
  var hasClosedRoom = false

  /// Where a job stands.
  enum Phase: Hashable {
    case converging
    /// Looks for the mark of a create with unknown outcome.
    case looking(Looking)
    /// Asks again whether an object is gone.
    case confirming(id: String, kind: MeetingKind, tries: Int)
    /// Looks whether a room exists, before it is opened or ended.
    case inspecting(Inspection)
    /// `nil`: nothing is under way; a link may be asked for.
    case delivering(DeliveryTask?)
  }

  /// The search for an object by its mark.
  struct Looking: Hashable {
    var spec: RemoteSpec?
    var mark: Mark
    var kind: MeetingKind
    var found: [ListedObject] = []
    /// Times the whole list was read and held nothing.
    var rounds = 0
  }

  /// Why a room is looked at.
  enum Inspection: Hashable {
    case opening
    case closing
    /// It was ended and should be gone in a moment.
    case vanishing(tries: Int)
  }
}
