import CivilTime

/// What to say about a text that is not a time.
struct TimeExplanation {
  private let text: Substring

  init(_ text: Substring) { self.text = text }

  var misreading: Misreading {
    if text != "24:00", let corrected {
      return Misreading(.notATime, message, at: text, write: corrected.description)
    }
    return Misreading(.notATime, message, at: text, hint: hint)
  }

  private var parts: [Substring] {
    text.split(separator: ":", omittingEmptySubsequences: false)
  }

  private var message: String {
    if text == "24:00" { return "24:00 is not a start time" }
    let parts = parts
    guard parts.count == 2, parts.allSatisfy(\.isNumber), let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return "'\(text)' is not a time" }
    if hour > 23 { return "there is no hour \(parts[0])" }
    if minute > 59 { return "there is no minute \(parts[1])" }
    return "'\(text)' is not a time"
  }

  private var hint: String {
    if text == "24:00" { return "write 00:00 of the next day" }
    let parts = parts
    if parts.count == 2, parts.allSatisfy(\.isNumber) {
      if parts[1].count == 1, let hour = Int(parts[0]), hour < 24 {
        return "write two digits for the minutes: \(hour):0\(parts[1]) or \(hour):\(parts[1])0"
      }
      return "times go from 00:00 to 23:59"
    }
    if text.isNumber, text.count == 3, let number = Int(text), number < 960 {
      // YAML 1.1 made 630 of 10:30, so both readings are seen in old files.
      return "did you mean \(Self.clock(number)) or \(number / 100):\(text.suffix(2))?"
    }
    return "write a time such as 10:30"
  }

  /// The time that is certainly meant.
  var corrected: TimeOfDay? {
    let text = Self.withoutWords(text)
    let lowered = text.lowercased()
    for (suffixes, shift) in [(["am", "a.m."], 0), (["pm", "p.m."], 12)] {
      for suffix in suffixes where lowered.hasSuffix(suffix) {
        return Self.halfDay(lowered.dropLast(suffix.count).trimmed, shift: shift)
      }
    }
    for separator in [":", ".", "h", ",", "u", "："] {
      let parts = lowered.split(separator: Character(separator), omittingEmptySubsequences: false)
      if parts.count == 2, parts[0].isNumber, parts[1].isNumber || parts[1].isEmpty {
        return Self.time(parts[0], parts[1].isEmpty ? "00" : parts[1])
      }
    }
    guard text.isNumber else { return nil }
    switch text.count {
    case 1, 2: return Self.time(text, "00")
    case 4: return Self.time(text.prefix(2), text.suffix(2))
    default: return nil
    }
  }

  private static func halfDay(_ text: Substring, shift: Int) -> TimeOfDay? {
    let parts = text.split { $0 == ":" || $0 == "." }
    guard let first = parts.first, first.isNumber, let hour = Int(first), (1...12).contains(hour),
      parts.count <= 2
    else { return nil }
    return time("\(hour % 12 + shift)", parts.count == 2 ? parts[1] : "00")
  }

  private static func time(_ hour: Substring, _ minute: Substring) -> TimeOfDay? {
    guard minute.count == 2, let hour = Int(hour), let minute = Int(minute) else { return nil }
    return TimeOfDay(hour: hour, minute: minute)
  }

  // `at 10:00`, `10:00 Uhr`.
  private static func withoutWords(_ text: Substring) -> Substring {
    let words = text.words
    let first = words.first.map { leading.contains($0.lowercased()) } ?? false
    let last = words.last.map { trailing.contains($0.lowercased()) } ?? false
    let kept = words.dropFirst(first ? 1 : 0).dropLast(last ? 1 : 0)
    guard let start = kept.first?.startIndex, let end = kept.last?.endIndex else { return text }
    return text[start..<end]
  }

  // English, Dutch, German, French and Spanish.
  private static let leading: Set<String> = ["from", "at", "van", "om", "von", "um", "de", "@"]
  private static let trailing: Set<String> = ["uur", "uhr", "h", "hrs", "hours"]

  private static func clock(_ minutes: Int) -> String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }
}
