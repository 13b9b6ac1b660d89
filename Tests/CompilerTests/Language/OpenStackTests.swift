import Compiler
import Diagnostics
import Foundation
import Testing

/// Five years of meetings that people declared in YAML in another project: none is ours, so each is refused
/// with a place, and none does harm.
@Suite(.enabled(if: OpenStackData.isPresent, "the shared data are not there"))
struct OpenStackTests {
  @Test func `every text is refused at a place of its own`() async throws {
    let texts = try OpenStackData.texts()
    #expect(texts.count == 1_325)
    var files = Workshop.files("")
    for (index, text) in texts.enumerated() { files["schedules/\(index).yaml"] = text }
    let findings = try await Workshop.compile(files).findings
    let refused = Set(findings.filter { $0.severity == .error }.map(\.span.place.file))
    #expect(texts.indices.filter { !refused.contains("schedules/\($0).yaml") } == [])
  }
}

enum OpenStackData {
  private static let folder = SharedData.url("yaml-meetings-openstack")

  static var isPresent: Bool { SharedData.isPresent(folder) }

  private struct Edit: Decodable {
    let files: [[String?]]
  }

  /// Both snapshots and what every commit added or changed.
  static func texts() throws -> [String] {
    var texts: [String] = []
    for name in ["meetings-2016-11.json", "meetings-2019-04.json"] {
      let data = try Data(contentsOf: folder.appending(path: name))
      let files = try JSONDecoder().decode([String: String].self, from: data)
      texts += files.sorted { $0.key < $1.key }.map(\.value)
    }
    let lines = try String(contentsOf: folder.appending(path: "edits.jsonl"), encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let edit = try JSONDecoder().decode(Edit.self, from: Data(line.utf8))
      texts += edit.files.compactMap { $0[0] == "D" ? nil : $0[2] }
    }
    return texts
  }
}
