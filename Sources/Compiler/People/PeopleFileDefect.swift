import Diagnostics

/// What makes a whole file unusable as a list of people.
struct PeopleFileDefect: Error {
  let code: Code
  let message: String
  let hint: String
  var span: Span?
  var excerpt: String?

  init(
    _ code: Code, _ message: String, hint: String, span: Span? = nil, excerpt: String? = nil
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.span = span
    self.excerpt = excerpt
  }

  /// What the first look at the bytes shows; `nil`: it may be a list.
  init?(of bytes: [UInt8]) {
    if bytes.count > PeopleReader.mostBytes {
      self.init(
        PeopleCodes.tooLarge,
        "this file has more than \(PeopleReader.mostBytes >> 20) MB, which is no list of people",
        hint: "export only the people of the course")
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self.init(
        PeopleCodes.notText, "this file is a workbook (.xlsx or .ods), whatever its name says",
        hint: "open it in a spreadsheet and save it as 'CSV UTF-8'")
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self.init(
        PeopleCodes.notText, "this file is an old Excel workbook (.xls), whatever its name says",
        hint: "open it in a spreadsheet and save it as 'CSV UTF-8'")
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      self.init(
        PeopleCodes.notText, "this file is a PDF, whatever its name says",
        hint: "export the list as CSV")
    } else {
      self.init(ofText: bytes)
    }
  }

  private init?(ofText bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let first = start.first(where: { !Self.isBlank($0) }) else {
      self.init(
        PeopleCodes.empty, "this list is empty",
        hint: "export it again; to invite nobody, write 'registrants: none'")
      return
    }
    // A row that begins `<eva@example.edu>` is an address; a page begins with a tag.
    guard first == UInt8(ascii: "<") else { return nil }
    let opening = String(decoding: start.prefix(512), as: UTF8.self).lowercased()
    guard opening.contains("<html") || opening.contains("<!doctype") || opening.contains("<?xml")
    else { return nil }
    self.init(
      PeopleCodes.webPage, "this file is a web page, and no list of people",
      hint: "the export was probably saved while signed out: sign in and export it again",
      excerpt: String(opening.isEmpty ? "" : Self.firstLine(of: start)))
  }

  /// What decoding found.
  init(_ defect: PeopleTextDefect, in bytes: [UInt8], file: String) {
    switch defect {
    case .nul(let offset):
      let isUTF16 = bytes.count > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0
      self.init(
        PeopleCodes.nul,
        isUTF16
          ? "this list is UTF-16 without the mark that says so" : "this list has a NUL character",
        hint: "save it as 'CSV UTF-8', or as 'Unicode text', which has the mark",
        span: Self.span(of: offset, in: bytes, file: file))
    case .mixed(let offset):
      self.init(
        PeopleCodes.mixedEncodings,
        "this list is UTF-8, but not here: lines in another encoding were added to it",
        hint: "save the lists that were joined as 'CSV UTF-8' before joining them",
        span: Self.span(of: offset, in: bytes, file: file),
        excerpt: Self.line(of: offset, in: bytes))
    }
  }

  private static func span(of offset: Int, in bytes: [UInt8], file: String) -> Span {
    var line = 1
    var start = 0
    for index in 0..<offset where endsLine(index, in: bytes) {
      line += 1
      start = index + 1
    }
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Span(Place(file: file, line: line, column: column))
  }

  /// A line ends at a line feed, and at a carriage return that none follows.
  private static func endsLine(_ index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 >= bytes.count || bytes[index + 1] != 0x0A
    default: false
    }
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> String {
    let start = (0..<offset).last { endsLine($0, in: bytes) }.map { $0 + 1 } ?? 0
    return firstLine(of: bytes[start...])
  }

  private static func firstLine(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
