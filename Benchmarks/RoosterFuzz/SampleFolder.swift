import Foundation
import Fuzzing

/// The samples of the tool, those of the package's tests, and the test data beside the package.
struct SampleFolder {
  let samples: [FuzzSample]

  /// - Parameter package: The folder of the package; what is not there is passed over.
  init(_ package: String) throws {
    var samples = FuzzWorkspace.samples
    for file in Self.files(below: "\(package)/Tests/CompilerTests", endings: [".swift"]) {
      samples += SwiftSamples(String(decoding: file.bytes, as: UTF8.self)).samples
    }
    for file in Self.files(below: "\(package)/../shared/data", endings: Self.endings) {
      samples += Self.samples(in: file)
    }
    self.samples = samples.filter { $0.bytes.count <= Self.mostBytes }
  }

  private struct File {
    let path: String
    let bytes: [UInt8]
  }

  private static let endings = [".csv", ".json", ".jsonl", ".yaml", ".ics"]

  /// Whole timetables make slow inputs and no other mistakes.
  private static let mostBytes = 16 * 1024

  /// Sorted by path, so that the same folder gives the same samples.
  private static func files(below folder: String, endings: [String]) -> [File] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      guard endings.contains(where: { name.hasSuffix($0) }),
        let data = FileManager.default.contents(atPath: "\(folder)/\(name)")
      else { return nil }
      return File(path: name, bytes: Array(data))
    }
  }

  /// Folders of the test data that hold exports, and where such an export stands in the workspace.
  private static let exports = [
    "people/rosters/oneroster-1.1/": "schedules/people/oneroster/",
    "people/rosters/canvas-sis/": "schedules/people/canvas/",
    "people/microsoft-sds/sds-v2/": "schedules/people/sds/",
    "people/microsoft-sds/sds-v2.1/": "schedules/people/sds/",
  ]

  private static func samples(in file: File) -> [FuzzSample] {
    for (folder, place) in exports.sorted(by: { $0.key < $1.key })
    where file.path.hasPrefix(folder) {
      return [FuzzSample(.export, at: place + file.path.dropFirst(folder.count), file.bytes)]
    }
    let kind: FuzzSample.Kind
    if file.path.hasPrefix("people/") {
      kind = .people
    } else if file.path.hasPrefix("icalendar/") || file.path.hasSuffix(".ics") {
      kind = .calendar
    } else {
      kind = .schedule
    }
    if file.path.hasSuffix(".csv") || file.path.hasSuffix(".yaml") || file.path.hasSuffix(".ics") {
      return [FuzzSample(kind, file.bytes)]
    }
    guard file.path.hasPrefix("yaml") || file.path.hasPrefix("icalendar/") else { return [] }
    let documents =
      file.path.hasSuffix(".jsonl")
      ? file.bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) } : [file.bytes]
    return documents.flatMap { texts(in: try? JSONSerialization.jsonObject(with: Data($0))) }
      .map { FuzzSample(kind, $0) }
  }

  /// All texts of several lines in a JSON value, in an order that does not vary.
  private static func texts(in value: Any?) -> [String] {
    switch value {
    case let text as String: text.contains("\n") ? [text] : []
    case let list as [Any]: list.flatMap { texts(in: $0) }
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { texts(in: $0.value) }
    default: []
    }
  }
}
