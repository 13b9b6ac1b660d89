import CivilTime
import Diagnostics
import Domain
import Testing

@testable import Planner
@testable import rooster

/// Who hosts what, as it is shown.
@Suite struct HostsViewTests {
  @Test func `a line for each host, then what is needed, what clashes and what is missing`() throws
  {
    let expected = """
      Account zoom:
      HOST                CLASSES  DATES  HOURS  AT ONCE  WEBINARS   QUOTA TODAY
      ada@example.edu     1        3      5      3 of 2   -          2 of 100, 4 later
      studio@example.edu  1        1      2      1 of 2   up to 500  -

      Licences:
        * 2 of 3 hosts hold something; at least 5 are needed: 1 is named in files, and mon 2027-02-01
          10:00-11:30 has 4 meetings and 1 webinar at once
        * 1 host holds nothing: ben@example.edu
        ! 2 hosts are missing mon 10:00-11:30, 2 times: 2027-02-01, 2027-02-08
        ! 1 host is missing wed 2027-02-03 10:00-11:00

      Clashes:
      ! ada@example.edu can hold 2 at a time and is asked for more:
          CS101/lecture: mon 10:00-11:30, 2 times: 2027-02-01, 2027-02-08

      Without a host: 2 classes of 'pool'. 1 more host would hold them.
        ! CS404/lecture: nobody is free mon 2027-02-01 10:00-11:30
        ! CS405/lecture: for each of its 2 dates a host is free, but none for all of them

      Without a host: 1 webinar of 'pool:studio'. 1 more host with a webinar licence whose address begins with 'studio' would hold it.
        ! CS406/talk: nobody is free mon 2027-02-01 10:00-11:30

      """
    #expect(try text(Self.report) == expected)
  }

  @Test func `one host with all classes and dates`() throws {
    let filter = HostsFilter(hosts: ["ADA@example.edu"])
    let expected = """
      ada@example.edu (zoom)
        1 class, 3 dates, 5 hours, at most 3 of 2 at once, creates and updates today: 2 of 100, 4 later
        CS101/lecture: Algorithms (named in its file)
            mon 10:00-11:30, 3 times: 2027-02-01 to 2027-02-15
            ! too much for the host: mon 10:00-11:30, 2 times: 2027-02-01, 2027-02-08

      """
    #expect(try text(filter.apply(to: Self.report), listsClasses: true) == expected)
  }

  @Test func `a host that holds nothing is shown when it is asked for`() throws {
    let filter = HostsFilter(hosts: ["ben@example.edu"])
    #expect(
      try text(filter.apply(to: Self.report), listsClasses: true)
        == "ben@example.edu (zoom)\n  holds nothing\n")
  }

  @Test func `a workspace of rooms only has nobody to show`() throws {
    let report = HostReport(
      workspace: "Example University", plannedAt: Self.now, accounts: [])
    #expect(
      try text(report)
        == "No account has hosts: only meetings and webinars at Zoom are hosted by somebody.\n")
  }

  @Test func `hosts whose classes are over hold nothing`() throws {
    let load = HostLoad(
      email: "ada@example.edu", isDeclared: true, capacity: 2, webinar: nil,
      classes: [Self.hosted("CS101/lecture", [], clashes: [])], atOnce: 0, quota: nil)
    let report = HostReport(
      workspace: "Example University", plannedAt: Self.now,
      accounts: [
        AccountHosting(
          account: "zoom", concurrency: 2, hosts: [load], shortages: [], need: Self.need([]))
      ])
    let expected = """
      Account zoom:
      HOST             CLASSES  DATES  HOURS  AT ONCE  WEBINARS  QUOTA TODAY
      ada@example.edu  1        0      0      0 of 2   -         -

      Licences:
        * no class that is to come has a host or needs one
        * 1 host holds nothing: ada@example.edu

      """
    #expect(try text(report) == expected)
  }

  @Test(arguments: [
    (
      ["ada@exmaple.edu"], [], "there is no host 'ada@exmaple.edu'",
      "did you mean 'ada@example.edu'?"
    ),
    ([], ["zoo"], "there is no account 'zoo' whose meetings have hosts", "did you mean 'zoom'?"),
    (["ada@example.edu"], ["zoom"], nil, nil),
  ])
  func `a host or account that is not there is told`(
    _ hosts: [String], _ accounts: [String], _ message: String?, _ hint: String?
  ) {
    let complaint = HostsFilter(hosts: hosts, accounts: accounts).complaint(about: Self.report)
    #expect(complaint?.message == message)
    #expect(complaint?.hint == hint)
  }

  @Test func `for programs`() {
    let expected = """
      {
        "format_version": "1.0",
        "workspace": "Example University",
        "planned_at": "2027-01-20T09:00:00Z",
        "accounts": [
          {
            "account": "zoom",
            "concurrent": 2,
            "licences": {
              "declared": 1,
              "used": 1,
              "needed": 2,
              "fullest": { "starts": "2027-02-01T09:00:00Z", "ends": "2027-02-01T10:30:00Z", \
      "hosts": 2, "meetings": 3, "webinars": 0 },
              "shortages": [
                { "starts": "2027-02-01T09:00:00Z", "ends": "2027-02-01T10:30:00Z", "hosts": 2, \
      "meetings": 3, "webinars": 0 }
              ]
            },
            "hosts": [
              {
                "host": "ada@example.edu",
                "declared": true,
                "concurrent": 2,
                "webinar": null,
                "at_once": 1,
                "dates": 1,
                "minutes": 90,
                "quota": { "limit": 100, "used": 1, "planned": 1, "deferred": 4 },
                "classes": [
                  {
                    "address": "CS101/lecture",
                    "title": "Algorithms",
                    "group": "CS101",
                    "kind": "meeting",
                    "named": true,
                    "dates": [
                      { "starts": "2027-02-01T09:00:00Z", "ends": "2027-02-01T10:30:00Z" }
                    ],
                    "clashes": []
                  }
                ]
              }
            ],
            "unhosted": [
              {
                "pool": "pool",
                "kind": "meeting",
                "more_hosts": 1,
                "classes": [
                  {
                    "address": "CS404/lecture",
                    "title": "Algorithms",
                    "dates": [
                      { "starts": "2027-02-01T09:00:00Z", "ends": "2027-02-01T10:30:00Z" }
                    ],
                    "full": []
                  }
                ]
              }
            ]
          }
        ]
      }

      """
    var hosting = AccountHosting(
      account: "zoom", concurrency: 2,
      hosts: [
        HostLoad(
          email: "ada@example.edu", isDeclared: true, capacity: 2, webinar: nil,
          classes: [Self.hosted("CS101/lecture", [Self.dates[0]], clashes: [])], atOnce: 1,
          quota: Self.quota)
      ],
      shortages: [
        PoolShortage(
          pool: "pool", kind: .meeting,
          classes: [
            UnhostedClass(
              address: Address("CS404/lecture"), title: "Algorithms", dates: [Self.dates[0]],
              full: [])
          ], enough: 1)
      ], need: Self.need([Self.dates[0], Self.dates[0], Self.dates[0]], standard: 2))
    hosting.hosts[0].isDeclared = true
    let report = HostReport(
      workspace: "Example University", plannedAt: Self.now, accounts: [hosting])
    #expect(HostsJSONView(report: report).text == expected)
  }

  // MARK: What is shown

  private static let now = PlanSamples.instant("2027-01-20T09:00:00Z")
  private static let dates = ["2027-02-01", "2027-02-08", "2027-02-15"].map {
    date("\($0)T09:00:00Z")
  }
  private static let quota = HostQuota(
    account: "zoom", host: "ada@example.edu", limit: 100, used: 1, planned: 1, deferred: 4)

  private static func date(_ start: String, minutes: Int = 90) -> HostedDate {
    let start = PlanSamples.instant(start)
    return HostedDate(
      start: start, end: start.adding(minutes: minutes), local: start.utc, fillsHost: false)
  }

  private static func hosted(
    _ address: String, _ dates: [HostedDate], kind: MeetingKind = .meeting, clashes: [HostedDate]
  ) -> HostedClass {
    HostedClass(
      address: Address(address), title: "Algorithms", group: "CS101", kind: kind,
      isNamed: kind == .meeting, dates: dates, clashes: clashes)
  }

  private static func need(
    _ dates: [HostedDate], webinars: [HostedDate] = [], named: [HostedDate] = [],
    hosts: Int = 1, standard: Int = 1
  ) -> HostNeed {
    let sessions =
      dates.map { ($0, false, nil as String?) } + webinars.map { ($0, true, nil) }
      + named.map { ($0, false, "1") }
    return HostNeed(
      of: sessions.map {
        HostNeed.Session(start: $0.0.start, end: $0.0.end, fillsHost: $0.1, host: $0.2)
      },
      capacities: Dictionary(uniqueKeysWithValues: (1...hosts).map { ("\($0)", standard) }),
      standard: standard)
  }

  private static var report: HostReport {
    let wednesday = date("2027-02-03T09:00:00Z", minutes: 60)
    let twice = [dates[0], dates[1]]
    let need = need(
      twice + twice + twice + [wednesday, wednesday, wednesday], webinars: twice,
      named: twice + [wednesday], hosts: 3)
    return HostReport(
      workspace: "Example University", plannedAt: now,
      accounts: [
        AccountHosting(
          account: "zoom", concurrency: 2,
          hosts: [
            HostLoad(
              email: "ada@example.edu", isDeclared: true, capacity: 2, webinar: nil,
              classes: [hosted("CS101/lecture", dates, clashes: twice)], atOnce: 3, quota: quota),
            HostLoad(
              email: "ben@example.edu", isDeclared: true, capacity: 2, webinar: nil, classes: [],
              atOnce: 0, quota: nil),
            HostLoad(
              email: "studio@example.edu", isDeclared: true, capacity: 2, webinar: 500,
              classes: [hosted("CS102/talk", [dates[2]], kind: .webinar, clashes: [])],
              atOnce: 1, quota: nil),
          ],
          shortages: [
            PoolShortage(
              pool: "pool", kind: .meeting,
              classes: [
                UnhostedClass(
                  address: Address("CS404/lecture"), title: "Logic", dates: twice,
                  full: [dates[0]]),
                UnhostedClass(
                  address: Address("CS405/lecture"), title: "Sets", dates: twice, full: []),
              ], enough: 1),
            PoolShortage(
              pool: "pool:studio", part: "studio", kind: .webinar,
              classes: [
                UnhostedClass(
                  address: Address("CS406/talk"), title: "Talk", dates: [dates[0]],
                  full: [dates[0]])
              ], enough: 1),
          ], need: need)
      ])
  }

  private func text(_ report: HostReport, listsClasses: Bool = false) throws -> String {
    HostsTextView(
      report: report, listsClasses: listsClasses,
      look: PlanLook(style: .plain, width: 100, detail: .normal, zone: try PlanSamples.zone())
    ).text
  }
}
