import Domain
import Testing

@testable import Providers

@Suite("What Zoom can do, and what it costs")
struct ZoomCapabilityTests {
  @Test(arguments: [
    (ZoomPlan.free, 1, 4, 2, 1), (.pro, 1, 30, 20, 10), (.business, 2, 80, 60, 40),
    (.education, 2, 80, 60, 40), (.enterprise, 2, 80, 60, 40),
  ])
  func `the plan decides rates and concurrency`(
    plan: ZoomPlan, concurrency: Int, light: Int, medium: Int, heavy: Int
  ) {
    let capabilities = Zoom.capabilities(of: Samples.zoomAccount(plan: plan))
    #expect(capabilities.hostConcurrency == concurrency)
    #expect(capabilities.rates[.light]?.perSecond == light)
    #expect(capabilities.rates[.medium]?.perSecond == medium)
    #expect(capabilities.rates[.heavy]?.perSecond == heavy)
    #expect(capabilities.seriesCap == 50)
    #expect(capabilities.hostDailyLimit == 100)
  }

  private static let spec = RemoteSpec(
    attributes: Samples.attributes(), timing: Samples.single)
  private static let slot = RemoteSlot(
    id: "1", carries: nil, start: Samples.local("2027-04-05T10:00"), minutes: 60,
    isCancelled: false)
  private static let someone = RemoteRegistrant(key: "a@b.c", id: "1")

  static let costs: [(Call, RequestCategory, Bool)] = [
    (.create(spec, mark: Samples.mark), .light, true),
    (.read(id: "9", kind: .meeting), .light, false),
    (.update(id: "9", spec, mark: Samples.mark, timing: .keeps), .light, true),
    (.delete(id: "9", kind: .meeting), .light, false),
    (.cancel(id: "9", kind: .meeting, slot: slot), .light, false),
    (
      .move(id: "9", kind: .meeting, slot: slot, start: slot.start, minutes: 60, zone: "UTC"),
      .light, true
    ),
    (.register(id: "9", kind: .meeting, [Samples.ada]), .light, false),
    (.register(id: "9", kind: .meeting, [Samples.ada, Samples.nameless]), .heavy, false),
    (.unregister(id: "9", kind: .meeting, [someone]), .medium, false),
    (.invite(id: "9", [Samples.ada]), .medium, false), (.uninvite(id: "9", someone), .light, false),
    (.panel(id: "9"), .medium, false),
    (.list(host: "a@b.c", kind: .meeting, page: nil), .medium, false),
    (.roster(id: "9", kind: .meeting, page: nil), .medium, false),
    (.end(id: "9", kind: .meeting), .light, false),
  ]

  @Test(arguments: costs.indices)
  func `each call has its label, and only creates and updates count for the host`(row: Int) {
    let (call, category, countsForHost) = Self.costs[row]
    #expect(
      ZoomCosts.cost(of: call) == RequestCost(category: category, countsForHost: countsForHost))
  }
}
