import Domain
import YAML

/// Finds the head of a file without building its tree, for files that are unchanged.
///
/// Such a file has compiled before, so a plain line `course: CS101` at its beginning says all. What is
/// written in any other way is read as YAML.
enum HeadScan {
  /// The first part of the addresses in the file; `nil` when it cannot be told from its lines.
  static func address(in bytes: [UInt8]) -> String? {
    var values: [String: String] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let first = line.first, keyStarts.contains(first) else { continue }
      for key in keys where line.starts(with: key.utf8) {
        guard values[key] == nil, let value = plain(line.dropFirst(key.utf8.count)) else {
          return nil
        }
        values[key] = value
      }
    }
    let heads = ["course:", "user:", "global:"].compactMap { values[$0] }
    guard heads.count == 1, var address = heads.first else { return nil }
    if let session = values["session:"] { address += ".\(session)" }
    if let group = values["group:"] { address += ".\(group)" }
    return address
  }

  private static let keys = ["course:", "user:", "global:", "session:", "group:"]
  private static let keyStarts = Set("cugs".utf8)

  /// A value in plain letters; `nil` for quotes, anchors and anything else that needs YAML.
  private static func plain(_ rest: ArraySlice<UInt8>) -> String? {
    guard rest.first == UInt8(ascii: " ") else { return nil }
    let text = String(decoding: rest, as: UTF8.self)
    let value = text.prefix { $0 != "#" }.filter { $0 != " " && $0 != "\r" }
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "@", "+": true
      default: false
      }
    }
    return isPlain && !value.isEmpty ? value : nil
  }
}
