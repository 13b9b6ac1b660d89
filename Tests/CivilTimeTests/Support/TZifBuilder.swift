/// Makes the bytes of a TZif file of version 2, as `zic` would.
struct TZifBuilder {
  var version = UInt8(ascii: "2")
  var changes: [(instant: Int64, type: UInt8)] = []
  var types: [(offset: Int32, isDaylight: Bool, name: String)] = [(0, false, "UTC")]
  var leapSeconds = 0
  var footer = ""

  var bytes: [UInt8] {
    var names: [UInt8] = []
    var records: [UInt8] = []
    for type in types {
      records += Self.big(UInt32(bitPattern: type.offset))
      records += [type.isDaylight ? 1 : 0, UInt8(names.count)]
      names += Array(type.name.utf8) + [0]
    }
    let empty = header(times: 0, types: 1, characters: 1, leaps: 0) + [0, 0, 0, 0, 0, 0, 0]
    var block = header(
      times: changes.count, types: types.count, characters: names.count, leaps: leapSeconds)
    for change in changes { block += Self.big(UInt64(bitPattern: change.instant)) }
    block += changes.map(\.type) + records + names
    block += [UInt8](repeating: 0, count: leapSeconds * 12)
    return empty + block + Array("\n\(footer)\n".utf8)
  }

  private func header(times: Int, types: Int, characters: Int, leaps: Int) -> [UInt8] {
    let counts = [0, 0, leaps, times, types, characters]
    return Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
      + counts.flatMap { Self.big(UInt32($0)) }
  }

  private static func big(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: value >> type(of: value).init($0))
    }
  }
}
