import Domain
import Testing

@testable import Providers

@Suite("Checksums of BigBlueButton")
struct ChecksumTests {
  // The example of BigBlueButton's API documentation, for sha1; the others by coreutils.
  @Test(arguments: [
    (ChecksumAlgorithm.sha1, "1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17"),
    (.sha256, "da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e"),
    (
      .sha384,
      "891ac633df39d0a1b4f8d597f3e190833216c4b29c4fb51ea3ca72757eeb958d6e7b49a845cf29f5c6019c7d29d029d1"
    ),
    (
      .sha512,
      "de73ad61d11a5c801b68d4bd6ec5248546085cefb0b25c85f3c46249ea93a3a4b120f92c0a8a58d7512cb77821884951a3b01245f3435dbbef49fff3cc3988b4"
    ),
  ])
  func `a call is signed over its name, its query as sent, and the secret`(
    algorithm: ChecksumAlgorithm, checksum: String
  ) {
    let api = BigBlueButtonAPI(
      url: "https://bbb.example.edu/bigbluebutton", secret: Secret(RoomBench.secret),
      algorithm: algorithm)
    let parameters = [
      QueryItem("name", "Test Meeting"), QueryItem("meetingID", "abc123"),
      QueryItem("attendeePW", "111222"), QueryItem("moderatorPW", "333444"),
    ]
    #expect(
      api.url("create", parameters)
        == "https://bbb.example.edu/bigbluebutton/api/create?name=Test+Meeting&meetingID=abc123"
        + "&attendeePW=111222&moderatorPW=333444&checksum=\(checksum)")
  }

  @Test func `a call without parameters has the checksum alone`() {
    #expect(
      RoomBench.url("getMeetings", [])
        == "\(RoomBench.api)getMeetings?checksum=\(checksum(of: "getMeetings"))")
  }

  @Test func `everything but unreserved characters is escaped, and a space is a plus`() {
    #expect(
      [QueryItem("welcome", "Hi & <b>ü</b> 100%+*~'")].formEncoded
        == "welcome=Hi+%26+%3Cb%3E%C3%BC%3C%2Fb%3E+100%25%2B%2A~%27")
  }

  private func checksum(of text: String) -> String {
    let url = BigBlueButtonAPI(
      url: "", secret: Secret(RoomBench.secret), algorithm: .sha256
    ).url(text, [])
    return String(url.split(separator: "=").last ?? "")
  }
}
