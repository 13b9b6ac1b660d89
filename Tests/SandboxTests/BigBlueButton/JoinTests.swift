import Ports
import Testing

@testable import Sandbox

@Suite struct JoinTests {
  private static func errors(_ answer: String) -> String {
    guard let start = answer.ranges(of: "errors=").first else { return answer }
    let text = PercentEncoding.decode(answer[start.upperBound...])
    return JSONReader.value(of: Array(text.utf8))?.list?.first?["key"]?.text ?? ""
  }

  @Test(
    arguments: [
      ("meetingID=none&fullName=Ada&role=VIEWER", "invalidMeetingIdentifier"),
      ("meetingID=r1&role=VIEWER", "missingParamFullName"),
      ("meetingID=r1&fullName=Ada", "invalidPassword"),
      ("meetingID=r1&fullName=Ada&password=wrong", "invalidPassword"),
      ("meetingID=r1&fullName=Ada&role=VIEWER&createTime=5", "mismatchCreateTimeParam"),
    ])
  func `errors are redirects`(query: String, key: String) throws {
    var bench = try Bench()
    _ = bench.room("create", "meetingID=r1&name=One&attendeePW=aaa&moderatorPW=mmm")
    let answer = bench.room(
      "join", "\(query)&errorRedirectUrl=https%3A%2F%2Fa.example%2Fp%3Fx%3D1")
    #expect(answer.hasPrefix("302 https://a.example/p?x=1&errors="))
    #expect(Self.errors(answer) == key)
  }

  @Test func `a full room and an ended one let nobody in`() throws {
    var bench = try Bench()
    _ = bench.room(
      "create", "meetingID=r1&name=One&maxParticipants=1&attendeePW=aaa&moderatorPW=mmm")
    let first = bench.room(
      "join", "meetingID=r1&fullName=Ada&password=mmm&redirect=false&userID=u1")
    #expect(Bench.element("messageKey", of: first) == "successfullyJoined")
    // The same user again is no more people.
    #expect(
      bench.room("join", "meetingID=r1&fullName=Ada&role=VIEWER&userID=u1").contains("/join?"))
    #expect(
      Self.errors(bench.room("join", "meetingID=r1&fullName=Bob&role=VIEWER"))
        == "maxParticipantsReached")
    _ = bench.room("end", "meetingID=r1")
    #expect(
      Self.errors(bench.room("join", "meetingID=r1&fullName=Bob&role=VIEWER"))
        == "meetingForciblyEnded")
  }

  @Test func `recordings are none, and other calls are not supported`() throws {
    var bench = try Bench()
    #expect(Bench.element("messageKey", of: bench.room("getRecordings", "")) == "noRecordings")
    #expect(Bench.element("messageKey", of: bench.room("hooks/create", "")) == "unsupportedRequest")
  }
}
