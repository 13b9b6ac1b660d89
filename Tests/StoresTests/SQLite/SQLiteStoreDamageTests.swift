import Domain
import Foundation
import GRDB
import Ports
import Testing

@testable import Stores

@Suite("SQLite store: damage")
struct SQLiteStoreDamageTests {
  private static let advice =
    "put a backup of it in its place. Without one, move it away and delete the meetings whose "
    + "agenda begins with [rooster: before the next apply makes them anew"

  @Test func `a file that is no database is told as such and left alone`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      let content = Data(repeating: UInt8(ascii: "x"), count: 5000)
      try content.write(to: URL(filePath: path))
      let error = StoreError.damaged(
        "it is damaged (file is not a database); " + Self.advice)
      #expect(throws: error) { try openForWriting(path) }
      #expect(throws: error) { try openForReading(path) }
      #expect(try Data(contentsOf: URL(filePath: path)) == content)
    }
  }

  @Test(arguments: [0.1, 0.25, 0.5, 0.9])
  func `a file that lost its end is told when it is read`(_ share: Double) throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try fill(path)
      let whole = try Data(contentsOf: URL(filePath: path))
      try whole.prefix(Int(Double(whole.count) * share)).write(to: URL(filePath: path))
      let error = #expect(throws: StoreError.self) {
        let store = try openForReading(path)
        _ = try store.files()
        _ = try store.allRecords()
      }
      #expect(
        error
          == .damaged(
            "it is damaged (database disk image is malformed); " + Self.advice))
    }
  }

  @Test func `a record that cannot be understood is named`() throws {
    try withFolder { folder in
      let path = folder + "/state.db"
      try openForWriting(path).commit([.put(Samples.fullRecord)])
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "UPDATE records SET body = '{\"half'") }
      try queue.close()
      #expect(
        throws: StoreError.damaged(
          "it is damaged (what it says of 'CS101/lecture' cannot be read); " + Self.advice)
      ) {
        try openForReading(path).records(at: [Samples.fullRecord.address])
      }
    }
  }

  private func fill(_ path: String) throws {
    let store = try openForWriting(path)
    try store.commit((0..<300).map { .put(Samples.record("C\($0)/x")) })
  }
}
