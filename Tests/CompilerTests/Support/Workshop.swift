import CivilTime
import Compiler
import Diagnostics
import Domain
import Synchronization

/// A small workspace for tests, and a compiler for it.
enum Workshop {
  /// `rooster.yaml` unless a test brings its own: the one of the catalogue's examples.
  static let workspace =
    Catalogue.surroundings.first { $0.path == "schedules/rooster.yaml" }?.shown ?? ""

  /// An announcement named `class`.
  static let announcement = """
    ---
    title: Class
    audience: [students]
    channels: [portal]
    ---
    Hello

    """

  /// Fields of a provider that takes few.
  static let fields = FieldCatalogue(
    provider: "Zoom", key: "zoom", wire: .typed,
    rules: [
      FieldRule("audio", .choice(["both", "voip"]), [.meeting, .webinar], "How people are heard"),
      FieldRule(
        "rooms",
        .list(
          .fields([FieldMember("name", .text(longest: 5), isRequired: true)])),
        [.meeting], "Rooms for groups"),
      FieldRule("survey", .truth, [.webinar], "Whether a survey follows"),
      FieldRule(
        name: "topic", kinds: [.meeting], use: .owned(by: "`title` of the meeting"), summary: ""),
    ])

  /// The head of a course in the term of the workspace.
  static let course = "course: CS101\ntitle: Algorithms\nterm: 2027-spring\n"

  /// The files of the workspace with one course.
  static func files(_ meetings: String) -> [String: String] {
    files(course: course + meetings)
  }

  /// The files of the workspace with one schedule file.
  static func files(course: String) -> [String: String] {
    [
      "schedules/rooster.yaml": workspace, "schedules/cs101.yaml": course,
      "templates/announcements/class.md": announcement,
      "templates/meetings/lecture.yaml": "mute_on_entry: true\n",
    ]
  }

  /// Compiles files by their paths.
  ///
  /// The account refuses waiting rooms of meetings whose title is `refused`, more than two people in
  /// those whose title is `small`, and holds those whose title is `fields` against ``fields``.
  static func compile(
    _ files: [String: String], names: Set<String> = [], failures: [SourceFailure] = [],
    recorded: [String: RecordedFile] = [:]
  ) async throws -> Compilation {
    await (try compiler()).compile(tree(files, names, failures), recorded: recorded)
  }

  /// Compiles files of any encoding by their paths.
  static func compile(bytes files: [String: [UInt8]]) async throws -> Compilation {
    let tree = SourceTree(
      schedules: "schedules", templates: "templates", files: files, names: [], failures: [])
    return await (try compiler()).compile(tree, recorded: [:])
  }

  /// Looks for the mistakes of files by their paths.
  static func check(
    _ files: [String: String], cache: inout CompileCache
  ) async throws -> CheckResult {
    let tree = tree(files, [], [])
    let sources = await SourceFingerprints(of: tree)
    let kept = Mutex(cache)
    let result = await (try compiler()).check(tree, sources, cache: cache) { known in
      kept.withLock { $0 = known }
    }
    cache = kept.withLock { $0 }
    return result
  }

  /// Looks for the mistakes of files of which nothing is known.
  static func check(_ files: [String: String]) async throws -> CheckResult {
    var cache = CompileCache()
    return try await check(files, cache: &cache)
  }

  private static func compiler() throws -> Compiler {
    let zones = try ZoneDatabase(directory: "/usr/share/zoneinfo")
    return Compiler(zones: zones) { _ in
      { meeting in
        switch meeting.title {
        case "refused":
          [
            AuditFinding(
              weight: .error, path: "waiting_room", part: .value, reason: nil,
              message: "the account has no waiting rooms", hint: "delete the line")
          ]
        case "small":
          if let count = meeting.registrants?.count, count > 2 {
            [
              AuditFinding(
                weight: .error, path: "registrants", part: .value, reason: nil,
                message: "there are \(count) people, and 2 fit", hint: "leave somebody out")
            ]
          } else {
            []
          }
        case "fields":
          FieldCheck.mistakes(in: meeting.settings.extra, of: meeting.kind, by: fields)
            .map { AuditFinding($0) }
        default: []
        }
      }
    }
  }

  private static func tree(
    _ files: [String: String], _ names: Set<String>, _ failures: [SourceFailure]
  ) -> SourceTree {
    SourceTree(
      schedules: "schedules", templates: "templates", files: files.mapValues { Array($0.utf8) },
      names: names, failures: failures)
  }

  /// The findings as people read them.
  static func findings(_ files: [String: String], names: Set<String> = []) async throws -> String {
    try await compile(files, names: names).findings.map { $0.rendered() }.joined()
  }

  /// The meetings of a workspace that has no errors, by address.
  static func meetings(_ files: [String: String], names: Set<String> = []) async throws
    -> [String: Meeting]
  {
    let compilation = try await compile(files, names: names)
    var meetings: [String: Meeting] = [:]
    for file in compilation.desired?.files ?? [] {
      guard case .compiled(let resources) = file.content else { continue }
      for resource in resources {
        if case .meeting(let meeting) = resource.body {
          meetings[resource.address.description] = meeting
        }
      }
    }
    return meetings
  }

  /// The starts of a meeting, in the order of their original starts.
  static func starts(_ meetings: String, of name: String) async throws -> [String] {
    let found = try await self.meetings(files(meetings))["CS101/\(name)"]
    return found?.timing.occurrences.map(\.start.description) ?? []
  }
}
