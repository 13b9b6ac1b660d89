import Compiler
import Foundation
import Testing

@testable import rooster

@Suite struct SchemaViewTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../..").standardizedFileURL

  @Test("the committed schema is the one that is printed", arguments: FileKind.allCases)
  func committed(_ kind: FileKind) throws {
    let path = Self.root.appending(path: "schedules/\(SchemaView.path(of: kind))")
    let committed = try String(contentsOf: path, encoding: .utf8)
    #expect(
      committed == SchemaView(kind: kind).document, "run 'rooster schema --write' and commit")
  }

  @Test func `a modeline finds the schema from the file on`() {
    #expect(
      SchemaView.modeline(.schedule, from: "../")
        == "# yaml-language-server: $schema=../.schema/schedule.json\n")
  }

  @Test func `every file of the repository names its schema in its first line`() throws {
    for folder in ["schedules", "templates/meetings"] {
      let top = Self.root.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: top.path())?.compactMap { $0 as? String }
      for path in paths ?? [] where path.hasSuffix(".yaml") {
        let text = try String(contentsOf: top.appending(path: path), encoding: .utf8)
        let target = try #require(text.split(separator: "\n").first?.split(separator: "=").last)
        let file = top.appending(path: path).deletingLastPathComponent()
          .appending(path: String(target)).standardizedFileURL
        #expect(FileManager.default.fileExists(atPath: file.path()), "\(folder)/\(path)")
      }
    }
  }

  @Test func `every key of every map has a title and a description`() {
    let document = SchemaView(kind: .schedule).json
    guard case .object(let members) = document,
      case .object(let keys)? = members.first(where: { $0.name == "properties" })?.value
    else { return #expect(Bool(false), "a schedule has no keys") }
    for key in keys {
      guard case .object(let parts) = key.value else { continue }
      #expect(parts.prefix(2).map(\.name) == ["title", "description"], "\(key.name)")
    }
  }
}
