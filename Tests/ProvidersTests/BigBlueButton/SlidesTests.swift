import Domain
import Ports
import Testing

@testable import Providers

@Suite("Slides of rooms")
struct SlidesTests {
  private static let url = "https://example.edu/a.pdf?x=1&y=\"2\""
  private static let files = FixedFiles(contents: [
    "schedules/slides/intro.pdf": Array("%PDF".utf8),
    "big.pdf": Array(repeating: 0, count: 1_400_001),
    "half.pdf": Array(repeating: 0, count: 700_001),
  ])

  @Test func `slides go in the body, by URL or with their bytes, and never in the URL`()
    async throws
  {
    let spec = RemoteSpec(
      attributes: Samples.attributes(.room) {
        $0.settings.slides = [Self.url, "schedules/slides/intro.pdf"]
      }, timing: RoomBench.window)
    let parameters = try BigBlueButtonConversion(key: Samples.key).parameters(
      opening: spec, mark: Samples.mark, now: Samples.instant("2027-03-10T14:50:30Z"))
    #expect(!parameters.contains { $0.value.contains("pdf") })
    let bench = RoomBench(
      [
        Exchange(
          .post, RoomBench.url("create", parameters),
          body: """
            <?xml version="1.0" encoding="UTF-8"?><modules><module name="presentation">\
            <document url="https://example.edu/a.pdf?x=1&amp;y=&quot;2&quot;" filename="a.pdf"/>\
            <document name="intro.pdf">JVBERg==</document></module></modules>
            """,
          answer: "<response><returncode>SUCCESS</returncode></response>")
      ], files: Self.files)
    _ = try await bench.provider.perform(.create(spec, mark: Samples.mark))
    bench.http.finish()
    #expect(
      bench.http.requests.first?.headers.contains(HTTPHeader("Content-Type", "application/xml"))
        == true)
  }

  @Test(arguments: [
    (["no.pdf"], "The slides no.pdf are missing."),
    (
      ["big.pdf"],
      "The slides (big.pdf) have more than 1400000 bytes, which servers do not take in a call: "
        + "put them on a web server and name their https URL."
    ),
    (
      ["half.pdf", "half.pdf"],
      "The slides (half.pdf) have more than 1400000 bytes, which servers do not take in a call: "
        + "put them on a web server and name their https URL."
    ),
  ])
  func `slides that cannot be sent are told before anything is sent`(
    slides: [String], message: String
  ) async {
    let spec = RemoteSpec(
      attributes: Samples.attributes(.room) { $0.settings.slides = slides },
      timing: RoomBench.window)
    let error = await RoomBench.failure(
      of: .create(spec, mark: Samples.mark), [], files: Self.files)
    #expect(
      error == .rejected(Rejection(kind: .invalid, code: "slides", message: message)))
  }
}
