import Ports
import Testing

@testable import Sandbox

@Suite struct PageTests {
  @Test func `the page shows what there is, escaped`() throws {
    var bench = try Bench()
    _ = bench.create(
      #"{"topic":"<script>alert('x')</script>","start_time":"2027-03-15T09:00:00Z"}"#)
    _ = bench.create(Bench.weekly)
    _ = bench.room("create", "meetingID=r1&name=%3Cb%3E")
    _ = bench.send(.post, "/faults", body: #"{"effect":"lost-before","path":"/<x>"}"#)
    let page = String(decoding: bench.send(.get, "/")?.body ?? [], as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    #expect(!page.contains("<script>"))
    #expect(page.contains("Mon 2027-03-15 09:00, 60 min"))
    #expect(page.contains("4 dates, Europe/Amsterdam"))
    #expect(page.contains("<b>&lt;b&gt;</b>"))
    #expect(page.contains("/&lt;x&gt;"))
    #expect(page.contains("2 of 100"))
    #expect(page.contains("POST /zoom/v2/users/ada@example.edu/meetings"))
    #expect(!page.contains("http://") && !page.contains("start_url"))
    #expect(bench.send(.get, "/nothing")?.status == 404)
    #expect(bench.send(.get, "/sandbox")?.status == 404)
  }

  @Test func `an empty sandbox says so`() throws {
    var bench = try Bench()
    let page = String(decoding: bench.send(.get, "/")?.body ?? [], as: UTF8.self)
    #expect(page.contains("No meetings yet."))
    #expect(page.contains("Everything works as it should."))
  }

  @Test func `a long table is cut and says how much is missing`() throws {
    let rows = (0..<250).map { ["\($0)"] }
    let table = SandboxPage.table(["N"], rows, empty: "")
    #expect(table.contains("and 50 more"))
  }
}
