import Foundation

/// The shared test data about lists of people, which is not part of the repository.
enum PeopleData {
  static let root = SharedData.url("people")

  static let isPresent = SharedData.isPresent(
    root.appendingPathComponent("rosters/expected.json"))

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }

  /// The files directly in a folder, by their names.
  static func files(below folder: String) throws -> [String: [UInt8]] {
    let path = root.appendingPathComponent(folder).path
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path)
    where name.hasSuffix(".csv") {
      files[name] = try bytes("\(folder)/\(name)")
    }
    return files
  }

  /// The person of `expected.json` with each address.
  static func expected() throws -> [String: ExpectedPerson] {
    let data = try Data(contentsOf: root.appendingPathComponent("rosters/expected.json"))
    let file = try JSONDecoder().decode(ExpectedFile.self, from: data)
    return Dictionary(uniqueKeysWithValues: file.people.map { ($0.email, $0) })
  }
}

struct ExpectedPerson: Decodable {
  let given: String
  let family: String
  let email: String
}

private struct ExpectedFile: Decodable {
  let people: [ExpectedPerson]
}

/// One address of the isemail collection.
struct CollectedAddress: Decodable, Sendable {
  let id: Int
  let address: String
  let category: String
  let diagnosis: String
}
