import Glibc

/// What one process took.
package struct ProcessUsage {
  /// Seconds from its start to its end.
  package var wall: Double
  /// Seconds of all cores, in the program and in the system.
  package var processor: Double
  /// The most memory it had at a time.
  package var peakKilobytes: Int

  /// The median of each figure.
  package static func median(of usages: [ProcessUsage]) -> ProcessUsage {
    func middle<Value: Comparable>(_ value: (ProcessUsage) -> Value) -> Value {
      usages.map(value).sorted()[usages.count / 2]
    }
    return ProcessUsage(
      wall: middle(\.wall), processor: middle(\.processor), peakKilobytes: middle(\.peakKilobytes))
  }
}

extension ProcessUsage {
  init(_ usage: rusage, wall: Double) {
    self.wall = wall
    processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakKilobytes = usage.ru_maxrss
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
