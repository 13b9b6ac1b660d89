import Platform
import Testing

/// Where a workspace lies in the repository whose forge shows its findings.
@Suite struct RepositoryFolderTests {
  @Test func `a folder is named from the top of its working tree`() throws {
    let folder = try TemporaryFolder()
    try folder.add("", at: "campus/faculty/term/rooster.yaml")
    let top = folder.path + "/campus"
    let below = top + "/faculty/term"
    #expect(RepositoryFolder(of: below).path == "")
    try folder.add("", at: "campus/.git/HEAD")
    #expect(RepositoryFolder(of: below).path == "faculty/term")
    #expect(RepositoryFolder(of: below + "/../.").path == "faculty")
    #expect(RepositoryFolder(of: top).path == "")
    #expect(RepositoryFolder(of: top + "/nowhere").path == "")
    // A further working tree of a repository has a file in its place.
    try folder.add("gitdir: elsewhere\n", at: "campus/faculty/.git")
    #expect(RepositoryFolder(of: below).path == "term")
  }
}
