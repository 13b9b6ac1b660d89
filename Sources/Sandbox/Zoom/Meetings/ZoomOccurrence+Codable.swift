import CivilTime

/// Kept as one short text, since a world may hold millions of them: id, start in seconds, minutes,
/// `1` when deleted, and its own agenda and settings as JSON when there are any.
extension ZoomOccurrence: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let parts = text.split(separator: " ", maxSplits: 4)
    guard parts.count >= 4, let start = Int64(parts[1]), let duration = Int(parts[2]) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no occurrence")
    }
    self.init(
      id: String(parts[0]), start: Instant(secondsSinceEpoch: start), duration: duration,
      isDeleted: parts[3] == "1")
    guard parts.count == 5 else { return }
    let own = JSONReader.value(of: Array(parts[4].utf8))
    agenda = own?["agenda"]?.text
    settings = own?["settings"]
  }

  func encode(to encoder: any Encoder) throws {
    var text = "\(id) \(start.secondsSinceEpoch) \(duration) \(isDeleted ? 1 : 0)"
    if agenda != nil || settings != nil {
      var own: JSONValue = .object([])
      if let agenda { own.set("agenda", .text(agenda)) }
      if let settings { own.set("settings", settings) }
      text += " " + String(decoding: own.bytes, as: UTF8.self)
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
