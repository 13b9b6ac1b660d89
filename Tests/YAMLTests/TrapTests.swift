import Diagnostics
import Foundation
import Testing

@testable import YAML

/// What people type by hand, row by row of the shared table.
@Suite("Traps of hand editing", .enabled(if: SharedData.isPresent(SharedData.traps)))
struct TrapTests {
  struct Row {
    let id: String
    let kind: String
    let yaml: String
    let isError: Bool
    let line: Int?
    let column: Int?
    let canonical: String
  }

  // Rows of these kinds say what a key means, which is decided by who reads the key. The rows
  // named here look like layout and are vocabulary.
  static let vocabulary: Set<String> = ["key-144", "key-145"]
  static let layoutElsewhere: Set<String> = ["time-030", "days-134", "days-136"]

  // libyaml reports a missing colon on the line below; the place is on the line itself here.
  static let betterPlace = ["text-120": (line: 2, column: 1)]

  @Test func `every row about YAML itself has its verdict and its place`() throws {
    for row in try Self.rows() where Self.isAboutYAML(row) {
      let result = Document.parse(Array(row.yaml.utf8), file: "t.yaml")
      let errors = result.findings.filter { $0.severity == .error }
      guard row.isError else {
        #expect(errors == [], "\(row.id)")
        #expect(result.document != nil, "\(row.id)")
        continue
      }
      let line = Self.betterPlace[row.id]?.line ?? row.line
      let column = Self.betterPlace[row.id]?.column ?? row.column
      let place = errors.first?.span.place
      #expect(place != nil, "\(row.id)")
      if let line { #expect(place?.line == line, "\(row.id)") }
      if let column { #expect(place?.column == column, "\(row.id)") }
    }
  }

  @Test func `every other row reaches the reader of the key as it was typed`() throws {
    for row in try Self.rows() where !Self.isAboutYAML(row) {
      let result = Document.parse(Array(row.yaml.utf8), file: "t.yaml")
      #expect(result.findings == [], "\(row.id)")
      let root = try #require(result.document?.root, "\(row.id)")
      let lines = row.yaml.split(separator: "\n").filter { $0.contains(": ") }
      for (entry, line) in zip(root.entries, lines) where entry.value.kind == .scalar {
        let parts = line.split(separator: ":", maxSplits: 1)
        var typed = String(parts[1]).trimmingCharacters(in: .whitespaces)
        if let comment = typed.range(of: " #") { typed = String(typed[..<comment.lowerBound]) }
        typed = typed.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        #expect(entry.value.text == typed, "\(row.id)")
      }
    }
  }

  @Test func `accepted text has the value that was meant`() throws {
    for row in try Self.rows() where row.kind == "text" && !row.isError {
      let root = try #require(Document.parse(Array(row.yaml.utf8), file: "t").document?.root)
      let value = try #require(root.entries.first?.value)
      #expect(value.text == row.canonical, "\(row.id)")
    }
  }

  static func isAboutYAML(_ row: Row) -> Bool {
    if vocabulary.contains(row.id) { return false }
    return ["text", "layout", "anchor", "key"].contains(row.kind)
      || layoutElsewhere.contains(row.id)
  }

  static func rows() throws -> [Row] {
    let data = try Data(contentsOf: SharedData.traps)
    let objects = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return objects.compactMap { object in
      guard let expect = object["expect"] as? [Any], let id = object["id"] as? String,
        let kind = object["kind"] as? String, let yaml = object["yaml"] as? String
      else { return nil }
      let isError = expect.first as? String == "error"
      return Row(
        id: id, kind: kind, yaml: yaml, isError: isError,
        line: isError ? expect[1] as? Int : nil, column: isError ? expect[2] as? Int : nil,
        canonical: isError ? "" : expect[1] as? String ?? "")
    }
  }

  @Test func `the table is read whole`() throws {
    #expect(try Self.rows().count == 102)
  }
}
