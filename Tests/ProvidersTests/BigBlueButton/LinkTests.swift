import Domain
import Ports
import Testing

@testable import Providers

@Suite("Links to rooms")
struct LinkTests {
  private let provider = RoomBench([]).provider
  private let page = "https://campus.example.edu/CS101"

  @Test func `a participant need not wait, and is sent to the page when the room is closed`() {
    let link = provider.link(
      for: Samples.ada, role: .participant, to: Samples.seed, page: page)
    #expect(
      link?.reveal()
        == RoomBench.url(
          "join",
          [
            QueryItem("meetingID", RoomBench.room), QueryItem("fullName", "Ada Lovelace"),
            QueryItem("role", "VIEWER"), QueryItem("userID", "ada@example.edu"),
            QueryItem("guest", "false"), QueryItem("errorRedirectUrl", page),
          ]))
  }

  @Test func `a moderator's link says so, and names the person by the address if need be`() {
    let link = provider.link(
      for: Samples.nameless, role: .moderator, to: Samples.seed, page: nil)
    #expect(
      link?.reveal()
        == RoomBench.url(
          "join",
          [
            QueryItem("meetingID", RoomBench.room), QueryItem("fullName", "x9"),
            QueryItem("role", "MODERATOR"), QueryItem("userID", "x9@example.edu"),
          ]))
  }

  @Test func `who comes by the common link is a guest`() {
    #expect(
      provider.publicLink(to: Samples.seed, page: nil)?.reveal()
        == RoomBench.url(
          "join",
          [
            QueryItem("meetingID", RoomBench.room), QueryItem("fullName", "Guest"),
            QueryItem("role", "VIEWER"), QueryItem("guest", "true"),
          ]))
  }

  @Test func `a link is bound to no single opening, and never shown by accident`() {
    let link = provider.publicLink(to: Samples.seed, page: page)
    #expect(link?.reveal().contains("createTime") == false)
    #expect("\(String(describing: link))".contains("checksum") == false)
  }
}
