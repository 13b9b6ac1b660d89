package import CivilTime
package import Domain

/// Something that people will notice.
package enum Impact: Hashable, Sendable {
  /// The link people hold stops working.
  case linkChanges(Address)
  case linkEnds(Address, people: Int)
  /// A class of several links loses one of them.
  case oneLinkEnds(Address)
  /// A class within the next 24 hours changes.
  case soon(Address, at: CivilDateTime)
  /// People get or lose access.
  case people(Address, PeopleChange)
  /// A host is asked to hold more at a time than it can.
  case clash(Address, HostClash)

  package var text: String {
    switch self {
    case .linkChanges(let address): "\(address): the join link changes"
    case .oneLinkEnds(let address): "\(address): one of its join links ends"
    case .linkEnds(let address, 0): "\(address): its join link ends"
    case .linkEnds(let address, 1):
      "\(address): its join link ends, and 1 registered person loses theirs"
    case .linkEnds(let address, let people):
      "\(address): its join link ends, and \(people) registered people lose theirs"
    case .soon(let address, let at): "\(address): changes within 24 hours (\(at.date) \(at.time))"
    case .people(let address, let people): "\(address): \(people.text)"
    case .clash(let address, let clash): "\(address): \(clash.text)"
    }
  }
}
