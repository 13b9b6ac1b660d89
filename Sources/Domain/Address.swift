/// The stable name of one managed thing, made of names in the files: `CS101/lecture`.
///
/// Plans, state, logs and `--target` speak of addresses and never of remote ids, which change when a
/// meeting has to be made anew. The grammar is that of `docs/language.md`, "Addresses":
/// `HEAD/NAME`, `HEAD/NAME@ORIGINAL-START`, `HEAD/NAME/registrants`, `HEAD/announcements/NAME`.
package struct Address: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The address as people read and type it.
  package let description: String

  /// Takes an address that is already known to be well formed.
  package init(_ description: String) {
    self.description = description
  }

  /// The address of a meeting, webinar or room below the head of its file.
  package init(head: String, name: String) {
    self.init("\(head)/\(name)")
  }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The head of the address: the course (with session and group), user or global name.
  package var head: String {
    String(description.prefix { $0 != "/" })
  }

  /// The address of one occurrence, known by its original local start (`…@2027-03-15T10:00`).
  package func occurrence(_ originalStart: String) -> Address {
    Address("\(description)@\(originalStart)")
  }

  /// The address of the list of people who hold a link to this meeting.
  package var registrants: Address { Address("\(description)/registrants") }

  /// The address of an announcement that belongs to this meeting, or to a head.
  package func announcement(_ name: String) -> Address {
    Address("\(description)/announcements/\(name)")
  }

  package static func < (left: Address, right: Address) -> Bool {
    left.description < right.description
  }
}
