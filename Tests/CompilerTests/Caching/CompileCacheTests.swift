import Diagnostics
import Digests
import Domain
import Testing

@testable import Compiler

/// Whatever lies in a cache, the findings are those of files that nobody has seen before.
@Suite struct CompileCacheTests {
  /// A workspace with findings of every weight, a list, a shared meeting and an old address.
  static let files: [String: String] = {
    var files = Workshop.files(
      "registrants: people.csv\nmeetings:\n  lecture: { weekly: mon 10:00-11:00, announce: class }\n"
    )
    files["schedules/people.csv"] = "email\nada@example.org\n"
    files["schedules/b.yaml"] = """
      course: B
      term: 2027-spring
      meetings:
        talk: { at: 2027-04-26 10:00-11:00, with: [CS101, NOWHERE], moved_from: B/old }
        later: { unscheduled: true }
      """
    files["schedules/c.yaml"] = "course: C\nmeetings: { a: { standing: maybe } }\n"
    return files
  }()

  private static let product = "1.0 of a test"

  private static func encoded(_ files: [String: String]) async throws -> [UInt8] {
    var cache = CompileCache()
    _ = try await Workshop.check(files, cache: &cache)
    #expect(cache.isChanged)
    return cache.encoded(product: product)
  }

  @Test func `a warm cache finds the same, and nothing to keep`() async throws {
    var cache = CompileCache(try await Self.encoded(Self.files), product: Self.product)
    let warm = try await Workshop.check(Self.files, cache: &cache)
    #expect(warm == (try await Workshop.check(Self.files)))
    #expect(!cache.isChanged)
    #expect(cache["schedules/cs101.yaml"] != nil)
    // A file with a mistake is read again.
    #expect(cache["schedules/c.yaml"] == nil)
  }

  @Test(
    "what files take up together is found without reading them again",
    arguments: ClashFixtures.all + CapacityFixtures.all)
  func crossing(_ fixture: Fixture) async throws {
    var cache = CompileCache(try await Self.encoded(fixture.files), product: Self.product)
    let warm = try await Workshop.check(fixture.files, cache: &cache)
    #expect(warm.findings.map { $0.rendered() }.joined() == fixture.expected)
    #expect(!cache.isChanged)
  }

  @Test(
    "a change of anything that decides what a file means is seen",
    arguments: [
      ("schedules/cs101.yaml", "group: X\n"), ("schedules/b.yaml", "  x: { standing: true }\n"),
      ("schedules/people.csv", "grace@\n"), ("schedules/rooster.yaml", "colour: red\n"),
      ("templates/announcements/class.md", "{{term.starts}}{{nothing}}\n"),
      ("templates/meetings/lecture.yaml", "colour: red\n"),
    ])
  func changed(_ path: String, _ more: String) async throws {
    var files = Self.files
    files[path, default: ""] += more
    var cache = CompileCache(try await Self.encoded(Self.files), product: Self.product)
    let warm = try await Workshop.check(files, cache: &cache)
    #expect(warm == (try await Workshop.check(files)))
    #expect(warm != (try await Workshop.check(Self.files)))
  }

  @Test func `a file that is gone or new is seen`() async throws {
    var files = Self.files
    files["schedules/cs101.yaml"] = nil
    files["schedules/new.yaml"] = "course: B\n"
    var cache = CompileCache(try await Self.encoded(Self.files), product: Self.product)
    let warm = try await Workshop.check(files, cache: &cache)
    #expect(warm == (try await Workshop.check(files)))
    #expect(cache.isChanged)
  }

  @Test func `a cache that is damaged, cut off or another program's is not used`() async throws {
    let whole = try await Self.encoded(Self.files)
    let fresh = try await Workshop.check(Self.files)
    var broken: [[UInt8]] = [[], Array("rooster".utf8)]
    for position in stride(from: 0, to: whole.count, by: 397) {
      broken.append(Array(whole[..<position]))
      var bytes = whole
      bytes[position] ^= 0x10
      broken.append(bytes)
    }
    for bytes in broken {
      var cache = CompileCache(bytes, product: Self.product)
      #expect(cache["schedules/cs101.yaml"] == nil)
      let result = try await Workshop.check(Self.files, cache: &cache)
      #expect(result == fresh)
      #expect(cache.isChanged)
    }
    #expect(CompileCache(whole, product: "another")["schedules/cs101.yaml"] == nil)
  }

  @Test func `content that its digest vouches for and that makes no sense is not used`() {
    for count in [-1, 1, Int.max] {
      var writer = CacheWriter()
      writer.append(count)
      writer.append("schedules/a.yaml")
      let cache = CompileCache(
        CacheEnvelope.seal(writer, product: Self.product), product: Self.product)
      #expect(cache["schedules/a.yaml"] == nil)
    }
  }

  @Test func `a whole result is known again by its sources, its program and its digest`()
    async throws
  {
    let result = try await Workshop.check(Self.files)
    let sources = Fingerprint.of("sources")
    let bytes = result.encoded(of: sources, product: Self.product)
    #expect(CheckResult(bytes, of: sources, product: Self.product) == result)
    #expect(CheckResult(bytes, of: .of("others"), product: Self.product) == nil)
    #expect(CheckResult(bytes, of: sources, product: "another") == nil)
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 1
      #expect(CheckResult(damaged, of: sources, product: Self.product) == nil)
      #expect(CheckResult(Array(bytes[..<position]), of: sources, product: Self.product) == nil)
    }
  }

  @Test func `people stay out of the cache`() async throws {
    let text = String(decoding: try await Self.encoded(Self.files), as: UTF8.self)
    #expect(!text.contains("ada@example.org"))
  }

  @Test func `every property of a file is kept, or known not to be`() {
    let kept = [
      "path", "addresses", "tally", "dependencies", "inputs", "findings", "head", "lists",
      "group", "renames", "bookings",
    ]
    // A file with shared meetings is not kept; meetings without a time are asked for with the
    // resources.
    let notKept = ["isUnchanged", "isFromCache", "resources", "people", "shared", "unscheduled"]
    let properties = Mirror(reflecting: CompiledFile(path: "")).children.compactMap(\.label)
    #expect(properties.sorted() == (kept + notKept).sorted())
  }

  @Test func `an old address in an unchanged file is checked against the others`() async throws {
    var files = Workshop.files("meetings: { a: { standing: true, moved_from: CS101/b } }\n")
    let desired = try #require(try await Workshop.compile(files).desired)
    let recorded = desired.files.map { file in
      RecordedFile(
        path: file.path, inputs: file.inputs, dependencies: file.dependencies, resources: 1)
    }
    files["schedules/z.yaml"] =
      "course: Z\nmeetings: { c: { standing: true, moved_from: CS101/b } }\n"
    let compilation = try await Workshop.compile(
      files, recorded: Dictionary(uniqueKeysWithValues: recorded.map { ($0.path, $0) }))
    #expect(compilation.findings.map(\.code) == [Codes.badMovedFrom.code])
    #expect(compilation.statistics.unchanged == 1)
  }
}
