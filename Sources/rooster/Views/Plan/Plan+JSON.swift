import CivilTime
import Domain
import Planner

extension HostQuota {
  var json: JSON {
    [
      "account": .text(account), "host": .text(unlessEmpty: host), "limit": .number(limit),
      "used": .number(used), "planned": .number(planned), "deferred": .number(deferred),
    ]
  }
}

extension Impact {
  /// With a `kind` for programs and a `text` for people.
  var json: JSON {
    ["kind": .text(kind), "address": .text(address.description), "text": .text(text)]
  }

  private var kind: String {
    switch self {
    case .linkChanges: "link_changes"
    case .linkEnds: "link_ends"
    case .soon: "soon"
    case .oneLinkEnds: "one_link_ends"
    case .people: "people"
    case .clash: "clash"
    }
  }

  private var address: Address {
    switch self {
    case .linkChanges(let address), .linkEnds(let address, _), .oneLinkEnds(let address),
      .soon(let address, _),
      .people(let address, _), .clash(let address, _):
      address
    }
  }
}

extension Stop {
  /// With a `kind` for programs and a `text` for people.
  var json: JSON { ["kind": .text(kind), "text": .text(text)] }

  private var kind: String {
    switch self {
    case .manyChanges: "many_changes"
    case .nothingLeft: "nothing_left"
    case .peopleLost: "people_lost"
    case .probableRename: "probable_rename"
    }
  }
}
