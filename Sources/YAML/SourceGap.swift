/// A file of which some lines are left out: each place is where it was before.
struct SourceGap {
  /// The file, with spaces in the place of what is left out.
  let bytes: [UInt8]
  private let lines: Set<Int>
  private let source: SourceText

  /// - Parameters:
  ///   - numbers: The lines that are left out, with all that is indented below them.
  ///   - source: The whole file.
  init(below numbers: [Int], in source: SourceText) {
    var lines: Set<Int> = []
    for number in numbers { lines.formUnion(Self.block(of: number, in: source)) }
    var bytes = source.bytes
    for number in lines {
      for index in source.range(ofLine: number) { bytes[index] = UInt8(ascii: " ") }
    }
    self.bytes = bytes
    self.lines = lines
    self.source = source
  }

  /// Whether the next line with something on it, below another, is left out.
  func follows(_ number: Int) -> Bool {
    var next = number + 1
    while next <= source.lineCount, SourceLine(next, in: source).isBlankOrComment { next += 1 }
    return lines.contains(next)
  }

  private static func block(of number: Int, in source: SourceText) -> Range<Int> {
    let depth = Self.depth(of: SourceLine(number, in: source))
    var end = number + 1
    while end <= source.lineCount {
      let line = SourceLine(end, in: source)
      guard line.isBlankOrComment || Self.depth(of: line) > depth else { break }
      end += 1
    }
    return number..<end
  }

  // A tab stands for a level, and most people indent a level by two spaces.
  private static func depth(of line: SourceLine) -> Int {
    line.scalars.prefix(line.indentation).reduce(0) { $0 + ($1 == "\t" ? 2 : 1) }
  }
}
