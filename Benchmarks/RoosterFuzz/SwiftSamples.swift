import Fuzzing

/// The texts of several lines in a Swift file that look like files of a workspace.
struct SwiftSamples {
  let samples: [FuzzSample]

  init(_ source: String) {
    var samples: [FuzzSample] = []
    var block: [Substring] = []
    var isInside = false
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let quotes = line.contains("\"\"\"")
      if quotes, isInside {
        if let sample = Self.sample(of: block) { samples.append(sample) }
        block = []
      } else if isInside {
        block.append(line)
      }
      if quotes { isInside.toggle() }
    }
    self.samples = samples
  }

  private static func sample(of lines: [Substring]) -> FuzzSample? {
    let filled = lines.filter { line in line.contains { $0 != " " } }
    let indentation = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    let text = lines.map { $0.dropFirst(indentation) }.joined(separator: "\n")
    if text.contains("error:") || text.contains("warning:") { return nil }
    if text.hasPrefix("---") { return FuzzSample(.announcement, text) }
    if text.contains("accounts:") { return FuzzSample(.workspace, text) }
    if text.contains("course:") || text.contains("user:") || text.contains("global:") {
      return FuzzSample(.schedule, text)
    }
    guard text.contains("meetings:") || text.contains("webinars:") else { return nil }
    return FuzzSample(.schedule, "course: CS101\nterm: 2027-spring\n" + text)
  }
}
