/// Where the containers of one ``JSONEncoding`` write, in the order in which values are declared.
///
/// Nobody tells a container that it is complete, so it is closed when something outside of it is
/// written next.
final class JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var open: [Level] = []

  /// A container that is not closed yet.
  private struct Level {
    var closing: UInt8
    var isEmpty = true
  }

  /// How many containers are open.
  var depth: Int { open.count }

  /// Closes all containers and returns the text.
  func finish() -> [UInt8] {
    close(downTo: 0)
    return bytes
  }

  func openObject() {
    bytes.append(UInt8(ascii: "{"))
    open.append(Level(closing: UInt8(ascii: "}")))
  }

  func openArray() {
    bytes.append(UInt8(ascii: "["))
    open.append(Level(closing: UInt8(ascii: "]")))
  }

  /// Begins the next value of the container at a depth.
  func beginValue(in depth: Int) {
    close(downTo: depth)
    precondition(open.count == depth, "a container was written to after it was closed")
    if depth > 0, !open[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { open[depth - 1].isEmpty = false }
  }

  /// Begins the next value of the object at a depth.
  func beginValue(in depth: Int, name: String) {
    beginValue(in: depth)
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONEscapes.encode(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  func write(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

  func write(_ truth: Bool) { bytes.append(contentsOf: (truth ? "true" : "false").utf8) }

  func writeNull() { bytes.append(contentsOf: "null".utf8) }

  private func close(downTo depth: Int) {
    while open.count > depth, let level = open.popLast() { bytes.append(level.closing) }
  }
}
