/// What a process that tries inputs says, a line at a time.
enum PieceLine: CustomStringConvertible {
  /// The input of that number comes next.
  case input(UInt64)
  /// The input of that number broke a promise.
  case violation(UInt64, String)
  /// All inputs were tried.
  case done(refused: Int, longest: Duration, fingerprint: String)

  var description: String {
    switch self {
    case .input(let number): "input \(number)"
    case .violation(let number, let text):
      "violation \(number) \(text.replacing("\n", with: " ⏎ "))"
    case .done(let refused, let longest, let fingerprint):
      "done \(refused) \(longest.milliseconds) \(fingerprint)"
    }
  }

  /// Reads what `description` writes; `nil` for other lines.
  init?(_ line: Substring) {
    let words = line.split(separator: " ", maxSplits: 3)
    switch words.first {
    case "input" where words.count == 2:
      guard let number = UInt64(words[1]) else { return nil }
      self = .input(number)
    case "violation" where words.count > 2:
      guard let number = UInt64(words[1]) else { return nil }
      self = .violation(number, words[2...].joined(separator: " "))
    case "done" where words.count == 4:
      guard let refused = Int(words[1]), let longest = Int64(words[2]) else { return nil }
      self = .done(
        refused: refused, longest: .milliseconds(longest), fingerprint: String(words[3]))
    default:
      return nil
    }
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
  }
}
