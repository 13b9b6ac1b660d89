import Compiler
import Diagnostics
import Domain
import Testing

@Suite struct UnchangedTests {
  private var files: [String: String] {
    var files = Workshop.files("registrants: a.csv\nmeetings: { lecture: { standing: true } }\n")
    files["schedules/a.csv"] = "email\na@example.org\n"
    return files
  }

  private func recorded(_ files: [String: String]) async throws -> [String: RecordedFile] {
    let desired = try #require(try await Workshop.compile(files).desired)
    return Dictionary(
      uniqueKeysWithValues: desired.files.map { file in
        (
          file.path,
          RecordedFile(
            path: file.path, inputs: file.inputs, dependencies: file.dependencies, resources: 1)
        )
      })
  }

  private func unchanged(
    _ files: [String: String], _ recorded: [String: RecordedFile]
  ) async throws -> Int {
    try await Workshop.compile(files, recorded: recorded).statistics.unchanged
  }

  @Test func `a file whose inputs are the recorded ones is not compiled`() async throws {
    #expect(try await unchanged(files, recorded(files)) == 1)
  }

  @Test(
    "a change of anything that decides what a file means compiles it",
    arguments: [
      "schedules/cs101.yaml", "schedules/a.csv", "schedules/rooster.yaml",
      "templates/meetings/lecture.yaml",
    ])
  func changed(_ path: String) async throws {
    let recorded = try await recorded(files)
    var files = files
    files[path, default: ""] += path.hasSuffix("csv") ? "b@example.org\n" : "# changed\n"
    #expect(try await unchanged(files, recorded) == 0)
  }

  @Test func `a changed file may not take the head of an unchanged one`() async throws {
    let recorded = try await recorded(files)
    var files = files
    files["schedules/z.yaml"] = "course: CS101\n"
    let findings = try await Workshop.compile(files, recorded: recorded).findings
    #expect(findings.map(\.code) == [Codes.doubledHead.code])
  }

  @Test func `a head that is written in an unusual way is found too`() async throws {
    var files = files
    files["schedules/cs101.yaml"] =
      "{ \"course\": \"CS101\", meetings: { a: { standing: true } } }\n"
    let recorded = try await recorded(files)
    files["schedules/z.yaml"] = "course: CS101\n"
    let compilation = try await Workshop.compile(files, recorded: recorded)
    #expect(compilation.findings.map(\.code) == [Codes.doubledHead.code])
    #expect(compilation.statistics.unchanged == 1)
  }

  @Test func `a shared meeting depends on the other course`() async throws {
    var files = files
    files["schedules/b.yaml"] = "course: B\nmeetings: { a: { standing: true, with: [CS101] } }\n"
    let recorded = try await recorded(files)
    #expect(
      recorded["schedules/b.yaml"]?.dependencies == ["schedules/a.csv", "schedules/cs101.yaml"])
    #expect(try await unchanged(files, recorded) == 2)
    files["schedules/a.csv"] = "email\nb@example.org\n"
    #expect(try await unchanged(files, recorded) == 0)
    files["schedules/a.csv"] = self.files["schedules/a.csv"]
    files["schedules/b.yaml", default: ""] += "# changed\n"
    let compilation = try await Workshop.compile(files, recorded: recorded)
    guard case .compiled(let resources)? = compilation.desired?.files.first?.content,
      case .meeting(let meeting)? = resources.first?.body
    else {
      Issue.record("the file is not compiled")
      return
    }
    #expect(meeting.registrants?.map(\.email) == ["a@example.org"])
  }

  private var filesWithExport: [String: String] {
    var files = Workshop.files("registrants: ./sis\nmeetings: { lecture: { standing: true } }\n")
    files["schedules/sis/users.csv"] = "sourcedId,email\nu1,a@example.org\n"
    files["schedules/sis/classes.csv"] = "sourcedId,classCode\nk1,CS101\n"
    files["schedules/sis/enrollments.csv"] = "classSourcedId,userSourcedId,role\nk1,u1,student\n"
    return files
  }

  @Test(
    "a change of any file of an export compiles the file",
    arguments: ["users", "classes", "enrollments", "courses", "academicSessions", "manifest"])
  func changedExport(_ name: String) async throws {
    let recorded = try await recorded(filesWithExport)
    #expect(try await unchanged(filesWithExport, recorded) == 1)
    var files = filesWithExport
    files["schedules/sis/\(name).csv", default: "sourcedId,startDate,endDate"] += "\n"
    #expect(try await unchanged(files, recorded) == 0)
  }

  @Test func `a file of an export that is gone is told`() async throws {
    let recorded = try await recorded(filesWithExport)
    var files = filesWithExport
    files["schedules/sis/users.csv"] = nil
    let compilation = try await Workshop.compile(files, recorded: recorded)
    #expect(compilation.findings.map(\.code) == [PeopleCodes.incompleteExport])
    #expect(compilation.findings.map(\.span.place.file) == ["schedules/sis/users.csv"])
    for path in files.keys where path.contains("/sis/") { files[path] = nil }
    let findings = try await Workshop.compile(files, recorded: recorded).findings
    #expect(findings.map(\.code) == [Codes.missingFile.code])
  }
}
