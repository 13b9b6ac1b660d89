/// The content of a TZif file (RFC 9636) of version 2 or later, as it is written there.
struct TZifFile {
  /// When the clocks changed, ascending, in seconds since 1970 UTC.
  private(set) var instants: [Int64] = []
  /// For each of `instants`, the index in `types` of what held from then on.
  private(set) var typeIndices: [Int] = []
  /// At least one; the first holds before the first instant.
  private(set) var types: [LocalTimeType] = []
  /// The POSIX TZ string for later times; empty when nothing is known.
  private(set) var footer = ""

  /// Reads the bytes of a file; every malformed file is an error and none is a crash.
  init(_ bytes: [UInt8]) throws(TZifError) {
    var reader = ByteReader(bytes)
    let old = try Header(from: &reader)
    guard old.version >= Header.secondVersion else { throw .tooOld }
    try reader.skip(old.size(timeWidth: 4))
    let header = try Header(from: &reader)
    try readBlock(header, from: &reader)
    footer = try Self.footer(from: &reader)
  }

  private mutating func readBlock(
    _ header: Header, from reader: inout ByteReader
  ) throws(TZifError) {
    // Checked before anything is reserved, so that a large count costs nothing.
    var ahead = reader
    try ahead.skip(header.size(timeWidth: 8))
    guard header.types > 0 else { throw .inconsistent("there is no local time type") }
    guard header.leapSeconds == 0 else { throw .leapSeconds }
    for _ in 0..<header.times { instants.append(try reader.int64()) }
    for _ in 0..<header.times { typeIndices.append(Int(try reader.byte())) }
    try readTypes(header, from: &reader)
    try reader.skip(header.standardFlags + header.universalFlags)
    guard zip(instants, instants.dropFirst()).allSatisfy(<) else {
      throw .inconsistent("the transitions are not in order")
    }
    guard typeIndices.allSatisfy({ $0 < types.count }) else {
      throw .inconsistent("a transition names a local time type that is not there")
    }
  }

  private mutating func readTypes(
    _ header: Header, from reader: inout ByteReader
  ) throws(TZifError) {
    var records: [(offset: Int, name: Int)] = []
    for _ in 0..<header.types {
      let offset = Int(try reader.int32())
      _ = try reader.byte()
      records.append((offset, Int(try reader.byte())))
    }
    let names = Array(try reader.bytes(header.characters))
    for record in records {
      guard abs(record.offset) <= Self.largestOffset else {
        throw .inconsistent("an offset from UTC is larger than 26 hours")
      }
      guard record.name < names.count else {
        throw .inconsistent("a name of a local time type is not there")
      }
      let name = names[record.name...].prefix { $0 != 0 }
      types.append(
        LocalTimeType(offset: record.offset, abbreviation: String(decoding: name, as: UTF8.self)))
    }
  }

  private static func footer(from reader: inout ByteReader) throws(TZifError) -> String {
    let rest = reader.remainder()
    guard let end = rest.dropFirst().firstIndex(of: newline), rest.first == newline else {
      throw .truncated
    }
    return String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
  }

  /// RFC 9636, section 3.2: offsets should lie between -25 and 26 hours.
  private static let largestOffset = 26 * 3600
  private static let newline = UInt8(ascii: "\n")
}

extension TZifFile {
  /// The header of one block: what it holds, in counts.
  private struct Header {
    static let secondVersion = UInt8(ascii: "2")

    let version: UInt8
    let universalFlags: Int
    let standardFlags: Int
    let leapSeconds: Int
    let times: Int
    let types: Int
    let characters: Int

    init(from reader: inout ByteReader) throws(TZifError) {
      guard try reader.bytes(4).elementsEqual("TZif".utf8) else { throw .notTZif }
      version = try reader.byte()
      try reader.skip(15)
      universalFlags = try reader.count()
      standardFlags = try reader.count()
      leapSeconds = try reader.count()
      times = try reader.count()
      types = try reader.count()
      characters = try reader.count()
    }

    /// How many bytes the block after this header takes.
    func size(timeWidth: Int) -> Int {
      times * (timeWidth + 1) + types * 6 + characters + leapSeconds * (timeWidth + 4)
        + standardFlags + universalFlags
    }
  }
}
