import Diagnostics
import YAML

/// Where a text with tags was written, so that findings can point into it.
enum TextOrigin: Sendable {
  /// The body of a template file, from this line (from 1) on.
  case file(String, firstLine: Int)
  /// A value of a YAML file.
  case node(Node)

  /// A finding about `length` Unicode scalars of `text` from `offset` on.
  func diagnostic(
    _ code: Code, _ message: String, in text: [UInt8], at bytes: Range<Int>,
    severity: Severity = .error, hint: String? = nil, related: [Related] = []
  ) -> Diagnostic {
    switch self {
    case .node(let node):
      return node.diagnostic(
        code, message, from: Self.scalars(text[..<bytes.lowerBound]),
        length: Self.scalars(text[bytes]), hint: hint, severity: severity, related: related)
    case .file:
      let (span, line) = locate(bytes, in: text)
      return Diagnostic(
        code, message, at: span, severity: severity, hint: hint, excerpt: line, related: related)
    }
  }

  /// The place as one that explains another finding.
  func related(_ message: String, in text: [UInt8], at bytes: Range<Int>) -> Related {
    switch self {
    case .node(let node):
      return Related(
        node.span(
          from: Self.scalars(text[..<bytes.lowerBound]), length: Self.scalars(text[bytes])),
        message)
    case .file:
      let (span, line) = locate(bytes, in: text)
      return Related(span, message, excerpt: line)
    }
  }

  private func locate(_ bytes: Range<Int>, in text: [UInt8]) -> (Span, String) {
    guard case .file(let file, let firstLine) = self else {
      preconditionFailure("a node locates its own parts")
    }
    let before = text[..<bytes.lowerBound]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = text[start...].prefix { $0 != 0x0A }
    let place = Place(
      file: file, line: firstLine + before.count { $0 == 0x0A },
      column: Self.scalars(text[start..<bytes.lowerBound]) + 1)
    let length = Self.scalars(text[bytes].prefix { $0 != 0x0A })
    return (Span(place, length: length), String(decoding: line, as: UTF8.self))
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
