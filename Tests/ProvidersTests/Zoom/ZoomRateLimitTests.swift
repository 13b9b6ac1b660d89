import CivilTime
import Domain
import Ports
import Testing

@testable import Providers

@Suite("Limits of Zoom")
struct ZoomRateLimitTests {
  private static let midnight = Samples.instant("2027-01-21T00:00:00Z")
  private static let hostDay =
    "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted "
    + "for this particular user. You may resume these requests at GMT 00:00:00."

  private func error(_ message: String, _ headers: [HTTPHeader] = []) -> ProviderError {
    let body = #"{"code":429,"message":"\#(message)"}"#
    return ZoomErrors.error(
      HTTPResponse(status: 429, headers: headers, body: Array(body.utf8)),
      during: .read(id: "9", kind: .meeting), hiding: [],
      now: Samples.instant("2027-01-20T23:30:00Z"))
  }

  @Test func `the host's day is told by the message, whatever the headers say`() {
    let headers = [
      HTTPHeader("X-RateLimit-Category", "Light"), HTTPHeader("X-RateLimit-Limit", "6000"),
      HTTPHeader("X-RateLimit-Remaining", "5893"),
    ]
    #expect(
      error(Self.hostDay, headers) == .unavailable(.hostDailyLimit(until: Self.midnight)))
  }

  @Test func `the account's day is told by message or header`() {
    let expected = ProviderError.unavailable(.accountDailyLimit(until: Self.midnight))
    #expect(error("You have reached the maximum daily rate limit for this API.") == expected)
    #expect(
      error("Too many requests.", [HTTPHeader("x-ratelimit-type", "Daily-limit")]) == expected)
  }

  @Test func `the limit of one registrant stops neither host nor account`() {
    guard
      case .rejected(let rejection) = error(
        "You have exceeded the daily rate limit (3) of Add meeting registrant API requests "
          + "permitted for the registrant.")
    else {
      Issue.record("not a refusal")
      return
    }
    #expect(rejection.kind == .other)
    #expect(rejection.message.contains("apply again after 2027-01-21T00:00:00Z"))
  }

  @Test(
    arguments: [
      ([HTTPHeader("Retry-After", "2027-01-20T23:30:05Z")], 5),
      ([HTTPHeader("Retry-After", "2027-01-20T23:29:00Z")], 1),
      ([HTTPHeader("retry-after", "7")], 7),
      ([HTTPHeader("Retry-After", "0")], 1), ([HTTPHeader("Retry-After", "soon")], nil),
      ([HTTPHeader("X-RateLimit-Reset", "3")], 3),
      ([HTTPHeader("X-RateLimit-Reset", "1800487810")], 10), ([], nil),
    ] as [([HTTPHeader], Int?)])
  func `a burst says how long to wait, if anything does`(headers: [HTTPHeader], seconds: Int?) {
    #expect(
      error("You have reached the maximum per-second rate limit for this API.", headers)
        == .unavailable(
          .busy(
            reason:
              "Zoom asks for fewer requests. (Answer: You have reached the maximum per-second "
              + "rate limit for this API.)", afterSeconds: seconds)))
  }

  @Test func `two writers of one host are asked to wait`() {
    guard
      case .unavailable(.busy) = error(
        "Too many concurrent requests. A request to create this user has already been made.")
    else {
      Issue.record("not busy")
      return
    }
  }
}
