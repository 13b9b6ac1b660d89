import Foundation
import Platform
import Ports
import Testing

struct WorkspaceFilesTests {
  let folder: TemporaryFolder
  let files: WorkspaceFiles

  init() throws {
    folder = try TemporaryFolder()
    files = WorkspaceFiles(root: "\(folder.path)/workspace")
    try folder.add("inside", at: "workspace/schedules/a.yaml")
    try folder.add("outside", at: "secret.yaml")
  }

  private func reason(_ path: String, limit: Int = 100) -> FileError.Reason? {
    do throws(FileError) {
      _ = try files.read(path, limit: limit)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `a file is read whole, by any spelling of its path`() throws {
    for path in ["schedules/a.yaml", "./schedules//x/../a.yaml", "\(files.root)/schedules/a.yaml"] {
      #expect(try files.read(path, limit: 6) == Array("inside".utf8))
    }
  }

  @Test func `no path and no link leads out`() throws {
    try folder.link("workspace/schedules/link.yaml", to: "../../secret.yaml")
    try folder.link("workspace/schedules/absolute.yaml", to: "\(folder.path)/secret.yaml")
    try folder.link("workspace/out", to: "..")
    try folder.link("workspace/twice", to: "out")
    // A folder whose name begins as the root's does is not in it.
    try folder.add("beside", at: "workspace-2/b.yaml")
    try folder.link("workspace/beside", to: "../workspace-2")
    let paths = [
      "../secret.yaml", "schedules/../../secret.yaml", "schedules/link.yaml",
      "schedules/absolute.yaml", "out/secret.yaml", "twice/secret.yaml", "beside/b.yaml",
    ]
    for path in paths {
      #expect(reason(path) == .outsideWorkspace, "\(path)")
      #expect(!files.exists(path), "\(path)")
    }
    for path in ["out/new", "../new", "beside/new"] {
      #expect(throws: FileError(path: path, reason: .outsideWorkspace)) {
        try files.write([1], to: path)
      }
    }
    #expect(throws: FileError(path: "out/secret.yaml", reason: .outsideWorkspace)) {
      try files.remove("out/secret.yaml")
    }
  }

  @Test func `links that stay inside are followed`() async throws {
    try folder.link("workspace/schedules/link.yaml", to: "a.yaml")
    try folder.link("workspace/folder", to: "schedules")
    for path in ["schedules/link.yaml", "folder/a.yaml", "folder/link.yaml"] {
      #expect(try files.read(path, limit: 100) == Array("inside".utf8), "\(path)")
      #expect(files.exists(path), "\(path)")
    }
  }

  @Test func `what cannot be read says why`() throws {
    let isMade = unsafe mkfifo("\(files.root)/pipe", 0o600) == 0
    try #require(isMade)
    #expect(reason("nothing.yaml") == .missing)
    #expect(reason("nothing/a.yaml") == .missing)
    #expect(reason("schedules") == .notAFile)
    #expect(reason("") == .notAFile)
    #expect(reason("pipe") == .notAFile)
    #expect(reason("schedules/a.yaml", limit: 5) == .tooLarge(limit: 5))
    #expect(reason("schedules/a.yaml/b") == .other("not a directory"))
  }

  @Test func `a listing is sorted by bytes and leaves out hidden names`() throws {
    let names = [
      "b.yaml", "b/c.yaml", "B.yml", "é.yaml", ".h.yaml", "_d/x.yaml", ".g/x.yaml", "n.txt",
    ]
    for name in names { try folder.add("", at: "workspace/schedules/\(name)") }
    let (paths, errors) = files.list("schedules", endings: [".yaml", ".yml"])
    #expect(
      paths == ["B.yml", "a.yaml", "b.yaml", "b/c.yaml", "é.yaml"].map { "schedules/\($0)" })
    #expect(errors == [])
  }

  @Test func `a survey finds the other files in the same walk`() throws {
    for name in ["z/slides.pdf", "a.txt", ".h.pdf"] {
      try folder.add("", at: "workspace/schedules/\(name)")
    }
    let (paths, others, errors) = files.survey("schedules", endings: [".yaml"])
    #expect(paths == ["schedules/a.yaml"])
    #expect(others == ["schedules/a.txt", "schedules/z/slides.pdf"])
    #expect(errors == [])
  }

  @Test func `a listing tells what it does not follow`() throws {
    try folder.link("workspace/schedules/in.yaml", to: "a.yaml")
    try folder.link("workspace/schedules/loop", to: ".")
    try folder.link("workspace/schedules/out.yaml", to: "../../secret.yaml")
    try folder.link("workspace/schedules/away", to: "../..")
    try folder.link("workspace/schedules/dead.yaml", to: "nowhere")
    try folder.link("workspace/schedules/dead", to: "nowhere")
    let (paths, errors) = files.list("schedules", endings: [".yaml"])
    #expect(paths == ["schedules/a.yaml", "schedules/in.yaml"])
    #expect(
      errors == [
        FileError(path: "schedules/away", reason: .outsideWorkspace),
        FileError(path: "schedules/dead.yaml", reason: .missing),
        FileError(path: "schedules/loop", reason: .other("a link to a folder is not followed")),
        FileError(path: "schedules/out.yaml", reason: .outsideWorkspace),
      ])
    #expect(files.list("none", endings: []).errors == [FileError(path: "none", reason: .missing)])
  }

  @Test func `writing makes folders, replaces the whole file and leaves nothing beside it`() throws
  {
    try files.write(Array("one".utf8), to: "new/deep/file")
    try files.write(Array("2".utf8), to: "new/deep/file")
    #expect(try files.read("new/deep/file", limit: 10) == Array("2".utf8))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(files.root)/new/deep") == ["file"])
    try files.remove("new/deep/file")
    try files.remove("new/deep/file")
    try files.remove("no/such/folder")
    #expect(!files.exists("new/deep/file"))
  }

  @Test func `a link in the way of a write is replaced and its target stays`() throws {
    try folder.link("workspace/report", to: "../secret.yaml")
    try files.write(Array("new".utf8), to: "report")
    #expect(try String(contentsOfFile: "\(folder.path)/secret.yaml", encoding: .utf8) == "outside")
    #expect(try files.read("report", limit: 10) == Array("new".utf8))
  }

  @Test func `many files come back in order, each with its content or its reason`() async throws {
    var paths: [String] = []
    for number in 0..<300 {
      let path = "many/f\(number % 7)/\(number)"
      if number % 10 != 0 { try folder.add("\(number)", at: "workspace/\(path)") }
      paths.append(path)
    }
    paths.append("../secret.yaml")
    let readings = await files.readAll(paths, limit: 100)
    #expect(readings.map(\.path) == paths)
    for (number, reading) in readings.dropLast().enumerated() {
      let missing = FileError(path: paths[number], reason: .missing)
      #expect(
        reading.content
          == (number % 10 == 0 ? .failure(missing) : .success(Array("\(number)".utf8))))
    }
    #expect(
      readings.last?.content
        == .failure(FileError(path: "../secret.yaml", reason: .outsideWorkspace)))
  }
}
