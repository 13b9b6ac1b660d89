import CivilTime
import Ports
import Testing

@testable import Sandbox

@Suite struct CreateTests {
  /// The key of an answer, in either shape, after its return code.
  private static func key(_ xml: String) -> String {
    let code = Bench.element("returncode", of: xml)
    let key = xml.contains("<errors>") ? "key" : "messageKey"
    return "\(code) \(xml.contains("<errors>") ? "[list] " : "")\(Bench.element(key, of: xml))"
  }

  @Test(
    arguments: [
      // No passwords at first, so they are random.
      ("", "", "SUCCESS duplicateWarning"),
      ("", "&attendeePW=aaa", "FAILED idNotUnique"),
      ("", "&attendeePW=aaa&moderatorPW=mmm", "FAILED idNotUnique"),
      ("&attendeePW=aaa&moderatorPW=mmm", "", "SUCCESS duplicateWarning"),
      (
        "&attendeePW=aaa&moderatorPW=mmm", "&attendeePW=aaa&moderatorPW=mmm",
        "SUCCESS duplicateWarning"
      ),
      ("&attendeePW=aaa&moderatorPW=mmm", "&attendeePW=aaa", "FAILED idNotUnique"),
      (
        "&attendeePW=aaa&moderatorPW=mmm", "&attendeePW=aaa&moderatorPW=other",
        "FAILED idNotUnique"
      ),
      ("", "&record=true&duration=90", "SUCCESS duplicateWarning"),
    ])
  func `only passwords make a second create another one`(
    first: String, second: String, expected: String
  ) throws {
    var bench = try Bench()
    let made = bench.room("create", "meetingID=r1&name=One\(first)")
    let again = bench.room("create", "meetingID=r1&name=Two\(second)")
    #expect(Self.key(again) == expected)
    if expected.hasPrefix("SUCCESS") {
      #expect(Bench.element("createTime", of: again) == Bench.element("createTime", of: made))
    }
    let seen = bench.room("getMeetingInfo", "meetingID=r1")
    #expect(Bench.element("meetingName", of: seen) == "One")
    #expect(Bench.element("duration", of: seen) == "0")
  }

  @Test(
    arguments: [
      ("name=One", "FAILED [list] missingParamMeetingID"),
      ("meetingID=r1", "FAILED [list] validationError"),
      ("meetingID=r&name=One", "FAILED [list] sizeError"),
      ("meetingID=r,1&name=One", "FAILED [list] validationError"),
      ("meetingID=+r1&name=One", "FAILED [list] validationError"),
      ("meetingID=r%0A1&name=One", "FAILED [list] validationError"),
      ("meetingID=\(String(repeating: "x", count: 257))&name=One", "FAILED [list] sizeError"),
      ("meetingID=r1&name=O", "FAILED [list] sizeError"),
      ("meetingID=r1&name=One&attendeePW=a", "FAILED [list] sizeError"),
      ("meetingID=r1&name=One&record=yes", "FAILED [list] validationError"),
      ("meetingID=r1&name=One&maxParticipants=many", "SUCCESS "),
    ])
  func `parameters are checked`(query: String, expected: String) throws {
    var bench = try Bench()
    #expect(Self.key(bench.room("create", query)) == expected)
  }

  @Test func `metadata keep what makes an element name, in lower case`() throws {
    var bench = try Bench()
    _ = bench.room(
      "create", "meetingID=r1&name=One&meta_Rooster-Mark=a%26b&meta_under_score=x&meta_1a=y")
    let seen = bench.room("getMeetingInfo", "meetingID=r1")
    #expect(Bench.element("metadata", of: seen) == "<rooster-mark>a&amp;b</rooster-mark>")
  }

  @Test func `a room that nobody joins vanishes, and comes back as another`() throws {
    var bench = try Bench()
    let first = bench.room("create", "meetingID=r1&name=One")
    bench.now = bench.now.adding(seconds: 299)
    #expect(
      Bench.element("returncode", of: bench.room("getMeetingInfo", "meetingID=r1")) == "SUCCESS")
    bench.now = bench.now.adding(seconds: 1)
    #expect(
      Bench.element("messageKey", of: bench.room("getMeetingInfo", "meetingID=r1")) == "notFound")
    let second = bench.room("create", "meetingID=r1&name=One")
    #expect(Bench.element("messageKey", of: second) == "")
    #expect(Bench.element("createTime", of: second) != Bench.element("createTime", of: first))
    let prefix = Bench.element("internalMeetingID", of: first).prefix(41)
    #expect(Bench.element("internalMeetingID", of: second).hasPrefix(prefix))
  }

  @Test(
    arguments: [
      ("&meetingExpireIfNoUserJoinedInMinutes=30", 30 * 60, false),
      ("&meetingExpireIfNoUserJoinedInMinutes=0", 0, false),
      // The duration counts from the creation, whoever is inside.
      ("&duration=10", 10 * 60, true),
    ])
  func `a room lives so many seconds`(parameter: String, seconds: Int, joins: Bool) throws {
    var bench = try Bench()
    _ = bench.room("create", "meetingID=r1&name=One\(parameter)")
    if joins { _ = bench.send(.post, "/sandbox/bbb/join?meetingID=r1&name=Ada") }
    if seconds > 0 {
      bench.now = bench.now.adding(seconds: seconds - 1)
      #expect(
        Bench.element("returncode", of: bench.room("getMeetingInfo", "meetingID=r1")) == "SUCCESS")
      bench.now = bench.now.adding(seconds: 1)
    }
    #expect(
      Bench.element("messageKey", of: bench.room("getMeetingInfo", "meetingID=r1")) == "notFound")
  }

  @Test func `an empty room goes a minute after the last one left`() throws {
    var bench = try Bench()
    _ = bench.room("create", "meetingID=r1&name=One")
    _ = bench.send(.post, "/sandbox/bbb/join?meetingID=r1&name=Ada")
    bench.now = bench.now.adding(seconds: 3600)
    #expect(
      Bench.element("participantCount", of: bench.room("getMeetingInfo", "meetingID=r1")) == "1")
    _ = bench.send(.post, "/sandbox/bbb/leave?meetingID=r1&name=Ada")
    bench.now = bench.now.adding(seconds: 60)
    #expect(
      Bench.element("messageKey", of: bench.room("getMeetingInfo", "meetingID=r1")) == "notFound")
  }

  @Test func `an ended room still answers create as a duplicate until it is gone`() throws {
    var bench = try Bench()
    _ = bench.room("create", "meetingID=r1&name=One")
    _ = bench.room("end", "meetingID=r1")
    #expect(
      Self.key(bench.room("create", "meetingID=r1&name=One")) == "SUCCESS duplicateWarning")
    bench.now = bench.now.adding(seconds: 2)
    #expect(Self.key(bench.room("create", "meetingID=r1&name=One")) == "SUCCESS ")
    #expect(Self.key(bench.room("end", "meetingID=gone")) == "FAILED notFound")
  }

  @Test(
    arguments: [
      ("application/xml", "SUCCESS "), ("text/xml; charset=utf-8", "SUCCESS "),
      ("application/json", "FAILED [list] unsupportedContentType"),
      ("", "FAILED [list] unsupportedContentType"),
    ])
  func `slides come in an XML body`(type: String, expected: String) throws {
    var bench = try Bench()
    let body =
      #"<?xml version="1.0"?><modules><module name="presentation"><document url="https://a.example/x.pdf" filename="x.pdf"/></module></modules>"#
    let answer = bench.room(
      "create", "meetingID=r1&name=One", method: .post,
      headers: [HTTPHeader("Content-Type", type)], body: body)
    #expect(Self.key(answer) == expected)
    let slides = bench.world.state.rooms["/r1"]?.slides
    #expect(slides == (expected == "SUCCESS " ? ["https://a.example/x.pdf"] : nil))
  }

  @Test func `servers are apart`() throws {
    var bench = try Bench()
    _ = bench.room("create", "meetingID=r1&name=One")
    #expect(
      Bench.element("messageKey", of: bench.room("getMeetings", "", server: "second/"))
        == "noMeetings")
    #expect(
      Self.key(bench.room("create", "meetingID=r1&name=One", server: "second/")) == "SUCCESS ")
    #expect(bench.world.state.rooms.keys.sorted() == ["/r1", "second/r1"])
  }
}
