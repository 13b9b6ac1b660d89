import Domain
import Ports
import Testing

@testable import Providers

@Suite("What is never shown")
struct SecrecyTests {
  @Test func `describing a provider or its parts reveals nothing`() throws {
    let credentials = ZoomCredentials(
      accountID: Secret("acc-1d"), clientID: Secret("cli-1d"), clientSecret: Secret("hush"))
    let described = [
      String(describing: credentials), String(reflecting: credentials),
      String(describing: WorkspaceKey(Secret("hush"))),
      String(reflecting: WorkspaceKey(Secret("hush"))),
      String(
        reflecting: BigBlueButtonAPI(url: "x", secret: Secret("hush"), algorithm: .sha256)),
    ]
    for text in described {
      for secret in ["hush", "acc-1d", "cli-1d"] { #expect(!text.contains(secret)) }
    }
  }

  @Test func `a start link is not even read`() throws {
    let meeting = try decoded(
      #"{"id":1,"start_url":"https://zoom.us/s/1?zak=host","join_url":"https://zoom.us/j/1"}"#)
    #expect(!String(reflecting: meeting).contains("zak"))
  }
}
