import CivilTime
import Domain
import Ports
import Testing

@testable import Sandbox

@Suite struct AccessTests {
  @Test func `a token tells its life, and is good for an hour`() throws {
    var bench = try Bench()
    let reply = bench.tokenReply(account: "acc", client: "app", secret: "s")
    let body = JSONReader.value(of: reply?.body ?? [])
    #expect(reply?.status == 200)
    #expect(body?["token_type"] == "bearer")
    #expect(body?["expires_in"] == 3600)
    #expect(body?["api_url"] == "https://api.zoom.us")
    bench.now = bench.now.adding(seconds: 3599)
    #expect(bench.zoom(.get, "/users/ada@example.edu").status == 200)
    bench.now = bench.now.adding(seconds: 1)
    #expect(
      bench.zoom(.get, "/users/ada@example.edu").refusal == "401/124 Access token is expired.")
    bench.token = "made-up"
    #expect(bench.zoom(.get, "/users/ada@example.edu").refusal == "401/124 Invalid access token.")
  }

  @Test(
    arguments: [
      (
        "acc", "app", "", "account_credentials",
        #"{"reason":"Invalid client_id or client_secret","error":"invalid_client","code":4702}"#
      ),
      (
        "", "app", "s", "account_credentials",
        #"{"reason":"Missing parameter: account_id.","error":"invalid_request","code":4706}"#
      ),
      (
        "acc", "app", "s", "password",
        #"{"reason":"unsupported grant type","error":"unsupported_grant_type","code":4705}"#
      ),
    ])
  func `a bad token request is refused with its number`(
    account: String, client: String, secret: String, grant: String, body: String
  ) throws {
    var bench = try Bench()
    let reply = bench.tokenReply(account: account, client: client, secret: secret, grant: grant)
    #expect(reply?.status == 400)
    #expect(String(decoding: reply?.body ?? [], as: UTF8.self) == body)
  }

  @Test func `only listed apps get a token when apps are listed`() throws {
    var bench = try Bench {
      $0.applications = [
        SandboxApplication(
          accountID: "acc", clientID: "app", clientSecret: Secret("right"), missingScopes: [])
      ]
    }
    #expect(bench.tokenReply(account: "acc", client: "app", secret: "right")?.status == 200)
    #expect(bench.tokenReply(account: "acc", client: "app", secret: "wrong")?.status == 400)
    #expect(bench.tokenReply(account: "other", client: "app", secret: "right")?.status == 400)
  }

  @Test func `accounts do not see each other`() throws {
    var bench = try Bench()
    let id = bench.meeting()
    bench.fetchToken(account: "other")
    #expect(
      bench.zoom(.get, "/meetings/\(id)").refusal == "404/3001 Meeting does not exist: \(id).")
    #expect(bench.zoom(.get, "/users/ada@example.edu/meetings").body["total_records"] == 0)
  }

  @Test func `a new token may end the old one`() throws {
    var bench = try Bench { $0.newTokenEndsOld = true }
    let old = bench.token
    bench.fetchToken()
    #expect(bench.zoom(.get, "/users/a@example.edu").status == 200)
    bench.token = old
    #expect(bench.zoom(.get, "/users/a@example.edu").refusal == "401/124 Invalid access token.")
  }

  @Test func `a lacking scope is named in a body that is no JSON`() throws {
    var bench = try Bench { $0.missingScopes = ["meeting:write:meeting:admin"] }
    let response = bench.send(
      .post, "/zoom/v2/users/a@example.edu/meetings", headers: bench.zoomHeaders, body: "{}")
    #expect(response?.status == 400)
    #expect(
      String(decoding: response?.body ?? [], as: UTF8.self)
        == #"{"code":4711,"message":"Invalid access token, does not contain scopes:["meeting:write:meeting:admin"]."}"#
    )
    #expect(bench.zoom(.get, "/users/a@example.edu/meetings").status == 200)
  }

  @Test(
    arguments: [
      ("/users/nobody/meetings", "404/1001 User does not exist: nobody."),
      ("/users/me/meetings", "404/1001 User does not exist: me."),
      ("/meetings/abc", "400/300 Invalid meeting id."),
      ("/meetings/123", "404/3001 Meeting does not exist: 123."),
      ("/webinars/123", "404/3001 Webinar does not exist: 123."),
      ("/meetings/123/polls", "404/2300 This API endpoint is not recognized."),
      (
        "/users/a@example.edu/meetings?page_size=301",
        "400/300 Validation Failed. (page_size: Invalid field.)"
      ),
      (
        "/users/a@example.edu/meetings?type=all",
        "400/300 Validation Failed. (type: Invalid field.)"
      ),
      (
        "/users/a@example.edu/meetings?next_page_token=x",
        "400/300 The next page token is either invalid or expired."
      ),
    ])
  func `a path that leads nowhere is refused`(path: String, refusal: String) throws {
    var bench = try Bench()
    #expect(bench.zoom(.get, path).refusal == refusal)
  }

  @Test func `listed hosts have the licences that are listed`() throws {
    var bench = try Bench {
      $0.unknownHosts = .refused
      $0.hosts = [
        SandboxHost(email: "Pro@example.edu", licence: .licensed, webinarCapacity: 500),
        SandboxHost(email: "basic@example.edu", licence: .basic, webinarCapacity: nil),
        SandboxHost(email: "none@example.edu", licence: .unassigned, webinarCapacity: nil),
      ]
    }
    #expect(
      bench.create("{}", host: "x@example.edu").refusal
        == "404/1001 User does not exist: x@example.edu.")
    #expect(
      bench.create("{}", host: "none@example.edu").refusal
        == "400/3161 Your user account is not allowed meeting hosting and scheduling.")
    #expect(
      bench.create(#"{"settings":{"approval_type":0}}"#, host: "basic@example.edu").refusal
        == "400/200 Only available for paid users.")
    #expect(
      bench.create(
        #"{"settings":{"alternative_hosts":"basic@example.edu"}}"#, host: "pro@example.edu"
      ).refusal
        == "400/300 Validation Failed. (settings.alternative_hosts: basic@example.edu is not a "
        + "licensed user of this account.)")
    #expect(
      bench.create(#"{"schedule_for":"basic@example.edu"}"#, host: "pro@example.edu").refusal
        == "400/3000 You cannot schedule a meeting for basic@example.edu.")
    #expect(
      bench.zoom(.post, "/users/basic@example.edu/webinars", "{}").refusal
        == "400/200 Webinar plan is missing. You must subscribe to the webinar plan and enable "
        + "webinars for this user in order to perform this action: basic@example.edu.")
    let settings = bench.zoom(.get, "/users/pro@example.edu/settings").body["feature"]
    #expect(settings?["webinar_capacity"] == 500)
    let user = bench.zoom(.get, "/users/pro@example.edu").body
    #expect(bench.zoom(.get, "/users/\(user["id"]?.text ?? "")").body == user)
    #expect(bench.zoom(.get, "/users").body["total_records"] == 3)
  }

  @Test func `a sub-account of a master account has its own meetings`() throws {
    var bench = try Bench()
    let made = bench.zoom(.post, "/accounts/sub/users/a@example.edu/meetings", "{}")
    #expect(made.status == 201)
    #expect(bench.zoom(.get, "/accounts/sub/meetings/\(made.id)").status == 200)
    #expect(bench.zoom(.get, "/meetings/\(made.id)").code == 3001)
  }
}
