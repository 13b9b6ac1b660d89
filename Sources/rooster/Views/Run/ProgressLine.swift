import Domain

/// How far a run is, in one line that is drawn over on a terminal.
struct ProgressLine: Hashable {
  /// Below this, a guess at the rest would jump about.
  static let guessAfterMilliseconds: Int64 = 3_000
  private static let barWidth = 20

  var total: Int
  var done: Int
  var failed: Int
  /// What is being done; `nil`: nothing yet.
  var current: Address?
  /// Why nothing moves; `nil`: it does.
  var waiting: String?
  var elapsedMilliseconds: Int64

  init(
    total: Int, done: Int, failed: Int, current: Address?, waiting: String?,
    elapsedMilliseconds: Int64
  ) {
    self.total = total
    self.done = done
    self.failed = failed
    self.current = current
    self.waiting = waiting
    self.elapsedMilliseconds = elapsedMilliseconds
  }

  /// The line, without a newline; always shorter than the width, because a full line would wrap.
  func text(width: Int) -> String {
    let failures = failed > 0 ? ", \(failed.grouped) failed" : ""
    let count = "\(ended.grouped)/\(total.grouped)\(failures)"
    let left = remaining.map { "\($0) left" }
    let tail = [left, waiting?.visible ?? current?.description.visible].compactMap(\.self)
    let short = ([count] + tail).joined(separator: "  ")
    let long = "\(bar) \(short)"
    // The bar is the first to go: the numbers say more.
    let fits = long.displayWidth < width
    return (fits ? long : short).truncated(to: max(1, width - 1))
  }

  private var ended: Int { min(total, done + failed) }

  private var bar: String {
    let full = total == 0 ? Self.barWidth : ended * Self.barWidth / total
    return "[" + String(repeating: "█", count: full)
      + String(repeating: "░", count: Self.barWidth - full) + "]"
  }

  /// What the rest takes if it goes on like this.
  private var remaining: String? {
    guard ended > 0, ended < total, elapsedMilliseconds >= Self.guessAfterMilliseconds else {
      return nil
    }
    let milliseconds = elapsedMilliseconds * Int64(total - ended) / Int64(ended)
    return Stretch(seconds: Int((milliseconds + 999) / 1000)).short
  }
}
