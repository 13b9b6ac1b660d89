package import Domain

/// Why a step is in the plan.
///
/// The reason is for people; what follows from it is decided by its ``cause`` alone.
package enum Reason: Hashable, Sendable {
  case newInSchedule
  case changed
  case onlyPeopleChanged
  case onlyAnnouncementsChanged
  case removedFromSchedule
  /// Removed, and all its dates are past: nothing is touched at the provider.
  case removedAndOver
  case renamed(from: Address)
  case hostChanged
  case kindChanged
  /// A run was interrupted, or something failed: this goes on where it stopped.
  case unfinished
  /// The room's window has come.
  case dueNow
  /// The room's window is over.
  case over
  /// An announcement's window opened or closed.
  case windowReached
  /// What was published is gone from its channel.
  case publishedAnew
  case opensByClock
  case horizonReached

  /// Where a step comes from.
  package enum Cause: Hashable, Sendable {
    /// Somebody changed a file.
    case files
    /// A moment has come.
    case clock
    /// Something is made good: an unfinished run, a folder that was cleaned away.
    case recovery
  }

  package var cause: Cause {
    switch self {
    case .newInSchedule, .changed, .onlyPeopleChanged, .onlyAnnouncementsChanged,
      .removedFromSchedule, .removedAndOver, .renamed, .hostChanged, .kindChanged:
      .files
    case .dueNow, .over, .windowReached, .opensByClock, .horizonReached: .clock
    case .unfinished, .publishedAnew: .recovery
    }
  }

  /// Whether nothing but the showing of announcements is concerned.
  package var isAboutDelivery: Bool { self == .windowReached || self == .publishedAnew }

  /// The reason in words, for every view.
  package var text: String {
    switch self {
    case .newInSchedule: "new in schedule"
    case .changed: "changed in schedule"
    case .onlyPeopleChanged: "the list of people changed"
    case .onlyAnnouncementsChanged: "its announcement changed"
    case .removedFromSchedule: "removed from schedule"
    case .removedAndOver: "removed from schedule; all its dates are past, so nothing is touched"
    case .renamed(let from): "renamed from \(from)"
    case .hostChanged: "its host changed, which needs a new meeting"
    case .kindChanged: "its kind or account changed, which needs a new one"
    case .unfinished: "an earlier apply did not finish it"
    case .dueNow: "its time has come"
    case .over: "its time is over"
    case .windowReached: "an announcement's window opens or closes"
    case .publishedAnew: "what was published is gone, so it is published anew"
    case .opensByClock: "opens by clock"
    case .horizonReached: "more dates have come within the horizon"
    }
  }
}
