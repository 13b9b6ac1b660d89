import Diagnostics
import Domain
import Ports

/// Join links, one a person: the one view that shows them, because somebody asked for them.
struct LinksView {
  let address: Address
  let links: [PersonLink]

  /// - Parameter links: moderators are shown first, then by e-mail address.
  init(address: Address, links: [PersonLink]) {
    self.address = address
    self.links = links.sorted { left, right in
      left.order == right.order ? left.email < right.email : left.order < right.order
    }
  }

  /// A table; links stay whole, because they are copied.
  func text(style: TextStyle, width: Int) -> String {
    guard !links.isEmpty else { return "Nobody holds a link to \(address).\n" }
    let columns: [Table.Column] = [
      .init("NAME"), .init("E-MAIL", .whole), .init("ROLE", .whole), .init("LINK", .whole),
    ]
    let rows = links.map { [$0.name, $0.email, $0.role.rawValue, $0.link.reveal()] }
    return Table(columns, rows: rows, inks: []).text(style: style, width: width)
  }

  /// RFC 4180: a header, and lines that end in carriage return and newline.
  var csv: String {
    let rows = links.map { [$0.name, $0.email, $0.role.rawValue, $0.link.reveal()] }
    return CSV(rows: [["name", "email", "role", "link"]] + rows).text
  }

  /// For programs.
  var json: String {
    let document: JSON = [
      "format_version": .text("1.0"), "address": .text(address.description),
      "links": .list(
        links.map { link in
          [
            "name": .text(unlessEmpty: link.person?.displayName ?? ""),
            "email": .text(unlessEmpty: link.email), "role": .text(link.role.rawValue),
            "link": .text(link.link.reveal()),
          ]
        }),
    ]
    return document.document
  }
}

extension PersonLink {
  fileprivate var name: String { person?.displayName ?? "everybody" }
  fileprivate var email: String { person?.email ?? "" }

  fileprivate var order: Int {
    switch role {
    case .moderator: 0
    case .participant: 1
    }
  }
}
