import Testing

@testable import Diagnostics

@Suite("Bags of findings")
struct DiagnosticBagTests {
  static func finding(
    _ file: String, _ line: Int, _ column: Int = 1, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      "S1", "x", at: Span(Place(file: file, line: line, column: column)), severity: severity)
  }

  @Test func `findings come out sorted by file, line and column`() {
    var bag = DiagnosticBag()
    bag.append(contentsOf: [
      Self.finding("b", 1), Self.finding("a", 10), Self.finding("a", 9, 2), Self.finding("a", 9),
    ])
    #expect(
      bag.sorted.map(\.span.place.description) == ["a:9:1", "a:9:2", "a:10:1", "b:1:1"])
  }

  @Test func `an equal finding is kept and counted once`() {
    var bag = DiagnosticBag()
    bag.append(contentsOf: [Self.finding("a", 1), Self.finding("a", 1)])
    bag.append(Self.finding("a", 1, severity: .warning))
    bag.append(Self.finding("a", 1, severity: .note))
    #expect(bag.sorted.map(\.severity) == [.error, .warning, .note])
    #expect(bag.errors == 1)
    #expect(bag.warnings == 1)
    #expect(bag.hasErrors)
  }

  @Test func `beyond the limit findings are only counted`() {
    var bag = DiagnosticBag()
    bag.append(contentsOf: (1...DiagnosticBag.limit + 5).map { Self.finding("a", $0) })
    #expect(bag.sorted.count == DiagnosticBag.limit)
    #expect(bag.errors == DiagnosticBag.limit + 5)
    #expect(bag.omitted == 5)
    #expect(bag.rendered().hasSuffix("a:1000:1: error: x [S1]\nand 5 more findings\n"))
  }

  @Test func `an empty bag says nothing`() {
    #expect(DiagnosticBag().isEmpty)
    #expect(DiagnosticBag().rendered() == "")
  }

  @Test func `a span is never invisible`() {
    #expect(Span(Place(file: "a", line: 1, column: 1), length: 0).length == 1)
  }
}
