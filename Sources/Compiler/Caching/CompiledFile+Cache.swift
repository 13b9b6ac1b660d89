import Diagnostics
import Domain

/// What a cache keeps of a file: everything that figures, findings and checks across files ask for. Not
/// kept are its resources and its people, which only a plan needs and which are read again for it.
extension CompiledFile {
  /// Whether the file may come from a cache. What is said about a mistake can depend on what else
  /// there is, such as the nearest name, and who made one is about to change the file anyway. A shared
  /// meeting is completed with people, who are not kept.
  var isKept: Bool {
    inputs != nil && shared.isEmpty && !findings.contains { $0.severity == .error }
  }

  func write(to writer: inout CacheWriter) {
    writer.append(addresses.map(\.description))
    writer.append(tally)
    writer.append(findings) { $1.append($0) }
    writer.append(head) { head, writer in
      writer.append(head.address)
      writer.append(head.place)
    }
    writer.append(lists)
    writer.append(group)
    writer.append(renames) { rename, writer in
      writer.append(rename.from.description)
      writer.append(rename.place)
    }
    writer.append(bookings) { $1.append($0) }
  }

  init(
    path: String, kept: ArraySlice<UInt8>, dependencies: [String]
  ) throws(CacheReader.Damage) {
    var reader = CacheReader(kept)
    self.init(path: path)
    self.dependencies = dependencies
    addresses = try reader.texts().map { Address($0) }
    tally = try reader.tally()
    findings = try reader.list { reader throws(CacheReader.Damage) in try reader.finding() }
    head = try reader.optional { reader throws(CacheReader.Damage) in
      FileHead(address: try reader.text(), place: try reader.related())
    }
    lists = try reader.texts()
    group = try reader.text()
    renames = try reader.list { reader throws(CacheReader.Damage) in
      Rename(from: Address(try reader.text()), place: try reader.related())
    }
    bookings = try reader.optional { reader throws(CacheReader.Damage) in
      try reader.bookings(of: path)
    }
    guard reader.isAtEnd else { throw CacheReader.Damage() }
  }
}
