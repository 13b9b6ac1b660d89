/// A line of a file, to look at what its writer meant.
struct SourceLine {
  let number: Int
  let scalars: [Unicode.Scalar]

  init(_ number: Int, in source: SourceText) {
    self.number = number
    scalars = Array(source.line(number).unicodeScalars)
  }

  /// How many blanks it begins with.
  var indentation: Int {
    scalars.firstIndex { $0 != " " && $0 != "\t" } ?? scalars.count
  }

  var isBlankOrComment: Bool {
    let first = indentation
    return first == scalars.count || scalars[first] == "#"
  }

  /// Whether it begins with a dash and a blank.
  var isListEntry: Bool {
    let first = indentation
    return first < scalars.count && scalars[first] == "-" && isBlank(first + 1)
  }

  /// The number of characters from the first that is no blank to the last.
  var trimmedLength: Int { text(from: indentation + 1).unicodeScalars.count }

  /// The character at a column (from 1).
  func character(at column: Int) -> Unicode.Scalar? {
    scalars.indices.contains(column - 1) ? scalars[column - 1] : nil
  }

  /// The text from a column (from 1) on, without blanks at the end.
  func text(from column: Int, length: Int = Int.max) -> String {
    let start = min(max(0, column - 1), scalars.count)
    var end = length > scalars.count - start ? scalars.count : start + length
    while end > start, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  /// The column (from 1) where the value of the first `key: ` or `- ` before a column begins.
  func valueColumn(before column: Int) -> Int? {
    let limit = min(column - 1, scalars.count)
    for index in 0..<limit where scalars[index] == ":" && isBlank(index + 1) {
      var start = index + 1
      while start < limit, isBlank(start) { start += 1 }
      return start < limit ? start + 1 : nil
    }
    let first = indentation
    guard first + 1 < limit, scalars[first] == "-", isBlank(first + 1) else { return nil }
    var start = first + 1
    while start < limit, isBlank(start) { start += 1 }
    return start < limit ? start + 1 : nil
  }

  /// The value of the first `key: ` or `- ` before a column, to the end of the line.
  func value(before column: Int) -> String? {
    valueColumn(before: column).map { withoutComment(text(from: $0)) }
  }

  /// The value that begins at a column, to the end of the line.
  func value(from column: Int) -> String? {
    let value = withoutComment(text(from: column))
    return value.isEmpty ? nil : value
  }

  /// What stands before the value: `key: ` or `- `.
  func head(before column: Int) -> String {
    let start = indentation
    let end = max(start, min(column - 1, scalars.count))
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  /// The line with a space after its first colon, when it is `word:text`.
  func withSpaceAfterColon() -> String? {
    let line = text(from: indentation + 1)
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let (word, rest) = (line[..<colon], line[line.index(after: colon)...])
    guard let first = word.first, first.isLetter || first == "_", let next = rest.first,
      !rest.hasPrefix("//")
    else { return nil }
    guard line[colon] == "：" || next != " ",
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
    else { return nil }
    return "\(word): \(rest.drop { $0 == " " || InvisibleCharacter.isSuspect($0) })"
  }

  /// The character behind the first colon from a column (from 1) on that looks like a space and is none.
  func invisibleAfterColon(from column: Int) -> (column: Int, value: UInt32)? {
    guard let colon = scalars.indices.dropFirst(column - 1).first(where: { scalars[$0] == ":" }),
      colon + 1 < scalars.count, InvisibleCharacter.isSuspect(scalars[colon + 1].value)
    else { return nil }
    return (colon + 2, scalars[colon + 1].value)
  }

  /// What to say when the first colon from a column (from 1) on has no space behind it.
  func missingSpaceMessage(from column: Int) -> String {
    invisibleAfterColon(from: column).map {
      "\(InvisibleCharacter.name($0.value)) follows the colon, where a space is due"
    } ?? "a space is missing after the colon"
  }

  private func isBlank(_ index: Int) -> Bool {
    index >= scalars.count || scalars[index] == " " || scalars[index] == "\t"
  }

  private func withoutComment(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard
      let hash = scalars.indices.first(where: {
        $0 > 0 && scalars[$0] == "#" && (scalars[$0 - 1] == " " || scalars[$0 - 1] == "\t")
      })
    else { return text }
    var end = hash
    while end > 0, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    return String(String.UnicodeScalarView(scalars[..<end]))
  }
}
