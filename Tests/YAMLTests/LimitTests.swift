import Diagnostics
import Testing

@testable import YAML

@Suite("Limits")
struct LimitTests {
  static func codes(_ yaml: String, _ limits: Limits = .standard) -> [Code] {
    Document.parse(Array(yaml.utf8), file: "a.yaml", limits: limits).findings.map(\.code)
  }

  static func nested(_ depth: Int) -> String {
    "a: " + String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth) + "\n"
  }

  @Test func `a file is as large as allowed and no larger`() {
    #expect(Self.codes("a: bc\n", Limits(bytes: 6)) == [])
    #expect(Self.codes("a: bc\n", Limits(bytes: 5)) == [YAMLCodes.fileTooLarge])
  }

  @Test func `nesting ends at the limit, aliases followed`() {
    #expect(Self.codes(Self.nested(63)) == [])
    #expect(Self.codes(Self.nested(64)) == [YAMLCodes.tooDeep])
    #expect(Self.codes(Self.nested(100_000)) == [YAMLCodes.tooDeep])
    #expect(Self.codes("a: &a [[x]]\nb: [*a]\n", Limits(depth: 4)) == [])
    #expect(Self.codes("a: &a [[x]]\nb: [*a]\n", Limits(depth: 3)) == [YAMLCodes.tooDeep])
  }

  @Test func `values are counted`() {
    #expect(Self.codes("a: [1, 2]\n", Limits(nodes: 5)) == [])
    #expect(Self.codes("a: [1, 2]\n", Limits(nodes: 4)) == [YAMLCodes.tooManyNodes])
  }

  @Test func `what aliases and merge keys repeat is counted`() {
    let list = "a: &a [1, 2]\nb: *a\n"
    #expect(Self.codes(list, Limits(aliasedNodes: 3)) == [])
    #expect(Self.codes(list, Limits(aliasedNodes: 2)) == [YAMLCodes.tooManyAliases])
    let merge = "a: &a {b: 1}\nc:\n  <<: *a\n"
    #expect(Self.codes(merge, Limits(aliasedNodes: 5)) == [])
    #expect(Self.codes(merge, Limits(aliasedNodes: 4)) == [YAMLCodes.tooManyAliases])
  }

  @Test func `findings are limited`() {
    let yaml = String(repeating: "a: 1\n", count: 50)
    #expect(Self.codes(yaml, Limits(findings: 7)).count == 7)
  }
}
