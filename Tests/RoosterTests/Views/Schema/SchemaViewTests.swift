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
      let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path())
        .filter { $0.hasSuffix(".yaml") }
      #expect(!paths.isEmpty, "\(folder)")
      for path in paths {
        let text = try String(contentsOf: top.appending(path: path), encoding: .utf8)
        let target = try #require(text.split(separator: "\n").first?.split(separator: "=").last)
        let file = top.appending(path: path).deletingLastPathComponent()
          .appending(path: String(target)).standardizedFileURL
        #expect(FileManager.default.fileExists(atPath: file.path()), "\(folder)/\(path)")
      }
    }
  }

  @Test(
    "every key of a file and of its parts has a title and a description",
    arguments: FileKind.allCases)
  func described(_ kind: FileKind) {
    let schema = SchemaView(kind: kind).json
    let maps = [schema] + schema["$defs"].map(\.value)
    let keys = maps.flatMap { $0["properties"] }
    #expect(!schema["properties"].isEmpty)
    let bare = keys.filter { $0.value.members.prefix(2).map(\.name) != ["title", "description"] }
    #expect(bare.map(\.name) == [])
  }
}

extension JSON {
  fileprivate var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The members of a member; none where there is no such member.
  fileprivate subscript(_ name: String) -> [Member] {
    members.first { $0.name == name }?.value.members ?? []
  }
}
