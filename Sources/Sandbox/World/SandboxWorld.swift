package import CivilTime
package import Ports

/// Zoom and BigBlueButton, simulated: strict, with a memory, and without sockets or a clock.
///
/// It is a value: the same requests at the same instants make the same world. After each request,
/// ``takeLog()`` tells what is to be kept before the answer is given.
package struct SandboxWorld: Sendable {
  let options: SandboxOptions
  let zones: ZoneDatabase
  var state = SandboxState()
  /// Changes since ``takeLog()``.
  var changes: [Change] = []
  /// Counters of the last second and writes under way; a new process begins without them.
  var rates = RateBook()
  /// What is noted of the request under way.
  var trace = Trace()

  /// A world in which nothing has happened yet. `zones`: the names that time zones may have.
  package init(options: SandboxOptions, zones: ZoneDatabase) {
    self.options = options
    self.zones = zones
    settle()
    changes = []
  }

  /// Answers one request. Paths: `/zoom/oauth/token`, `/zoom/v2/…`, `/bbb/bigbluebutton/api/…`
  /// (or `/bbb/NAME/bigbluebutton/api/…` for more servers), `/`, `/faults`, `/state`, `/reset`,
  /// `/sandbox/…`. `milliseconds` only ever grows and paces what is limited by the second.
  package mutating func respond(
    to request: HTTPRequest, at now: Instant, milliseconds: Int64
  ) -> SandboxReply {
    let target = RequestTarget(request.url)
    let moment = Moment(now: now, milliseconds: milliseconds)
    switch target.segments.first {
    case "zoom": return respondAsZoom(to: request, target, moment)
    case "bbb": return respondAsBigBlueButton(to: request, target, moment)
    case nil, "faults", "state", "reset", "sandbox":
      let response = administer(request, target, moment)
      return SandboxReply(response: response, delayMilliseconds: 0)
    default:
      return SandboxReply(response: .html(404, "<h1>404 Not Found</h1>"), delayMilliseconds: 0)
    }
  }

  /// How many things are kept: users, meetings, registrants and rooms.
  var objectCount: Int {
    state.users.count + state.meetings.count + state.rooms.count
      + state.registrants.values.reduce(0) { $0 + $1.count }
  }

  /// Carries out a change and notes it for the log.
  mutating func commit(_ change: Change) {
    state.apply(change)
    changes.append(change)
  }

  /// The next number, from which ids are made.
  mutating func nextSequence() -> Int {
    state.sequence += 1
    return state.sequence
  }

  /// Puts in place what the options ask for from the start.
  mutating func settle() {
    state.faults = FaultState(faults: options.faults, seed: options.seed)
  }
}

/// When a request arrives.
struct Moment: Hashable, Sendable {
  var now: Instant
  var milliseconds: Int64
}
