import YAML

/// Where keys stand that many meetings share.
enum SharedPlace {
  case preset
  /// Below this key of `defaults`.
  case defaults(String)
}

extension Reader {
  /// The keys of a preset or of defaults; those that only a meeting itself can have are refused.
  mutating func sharedFields(_ node: Node, of place: SharedPlace) -> MeetingFields {
    let fields = meetingFields(node, owner: place.owner)
    if let like = fields.like {
      report(
        like.node.finding(
          .needlessKey, "\(place.subject) not begin with \(place.other)",
          hint: "write the keys of '\(like.value.text)' here"))
    }
    if let movedFrom = fields.movedFrom {
      report(
        movedFrom.node.finding(
          .needlessKey, "\(place.subject) not have an address",
          hint: "write 'moved_from' on the meeting that was renamed"))
    }
    return fields
  }
}

extension SharedPlace {
  /// What the keys stand in, for messages.
  fileprivate var owner: String {
    switch self {
    case .preset: "a preset"
    case .defaults(let key): "'\(key)'"
    }
  }

  fileprivate var subject: String {
    switch self {
    case .preset: "a preset does"
    case .defaults: "defaults do"
    }
  }

  fileprivate var other: String {
    switch self {
    case .preset: "another preset"
    case .defaults: "a preset"
    }
  }
}
