import Diagnostics
import Domain
import Planner
import Testing

@testable import rooster

@Suite("The JSON of a plan")
struct PlanJSONViewTests {
  private let samples = PlanSamples.self

  private var plan: Plan {
    samples.plan(
      [
        samples.step(
          "CS101/lecture", .create, .newInSchedule,
          changes: [samples.change("title", nil, "Algorithms \"I\"")],
          startsAt: "2027-02-01T09:00:00Z", notes: ["65 dates as 2 series"]),
        samples.step(
          "CS101/tutorial", .update, .changed, kind: .room, host: "",
          opensAt: "2027-02-05T08:45:00Z", requests: .none, blocked: .unsettled),
      ],
      stops: [.probableRename(from: Address("CS101/a"), to: Address("CS101/b"))],
      warnings: [
        Diagnostic(
          "S204", "no teacher", at: Span(Place(file: "schedules/a.yaml", line: 4, column: 1)),
          severity: .warning, hint: "list one")
      ],
      notices: ["New rules."],
      quotas: [
        HostQuota(account: "zoom", host: "", limit: 100, used: 1, planned: 2, deferred: 3)
      ],
      impact: [.linkEnds(Address("CS101/old"), people: 1)],
      later: [
        LaterRoom(
          address: Address("CS101/tutorial"), opens: samples.instant("2027-02-05T08:45:00Z")),
        LaterRoom(
          address: Address("CS102/lab"), opens: samples.instant("2027-02-06T08:45:00Z")),
      ], unchanged: 97)
  }

  @Test("the contract, to the byte")
  func contract() {
    #expect(PlanJSONView(plan: plan).text == Self.expected)
  }

  @Test("the same plan is the same bytes")
  func determinism() {
    #expect(PlanJSONView(plan: plan).text == PlanJSONView(plan: plan).text)
  }

  @Test("an empty plan has every member")
  func empty() {
    #expect(
      PlanJSONView(plan: samples.plan()).text == """
        {
          "format_version": "1.0",
          "workspace": "Example University",
          "state_serial": 41,
          "planned_at": "2027-01-20T09:00:00Z",
          "fingerprint": "\(samples.plan().fingerprint)",
          "summary": { "create": 0, "update": 0, "replace": 0, "delete": 0, "unchanged": 0, \
        "later": 0, "blocked": 0, "move": 0 },
          "actions": [],
          "warnings": [],
          "quotas": [],
          "impact": [],
          "stops": [],
          "notices": []
        }

        """)
  }

  private static let expected = """
    {
      "format_version": "1.0",
      "workspace": "Example University",
      "state_serial": 41,
      "planned_at": "2027-01-20T09:00:00Z",
      "fingerprint": "\(PlanSamples.plan().fingerprint)",
      "summary": { "create": 1, "update": 0, "replace": 0, "delete": 0, "unchanged": 97, \
    "later": 2, "blocked": 1, "move": 0 },
      "actions": [
        {
          "address": "CS101/lecture",
          "action": "create",
          "kind": "meeting",
          "account": "zoom",
          "host": "room-01@example.edu",
          "reason": "new in schedule",
          "not_before": null,
          "changes": [
            { "path": "title", "before": null, "after": "Algorithms \\"I\\"" }
          ],
          "requests": { "light": 1, "medium": 0, "heavy": 0, "host_daily": 1 },
          "origin": { "file": "schedules/cs101.yaml", "line": 12, "column": 3 },
          "title": "Algorithms",
          "course": "CS101 Algorithms",
          "starts_at": "2027-02-01T09:00:00Z",
          "notes": ["65 dates as 2 series"],
          "blocked": null
        },
        {
          "address": "CS101/tutorial",
          "action": "update",
          "kind": "room",
          "account": "zoom",
          "host": null,
          "reason": "changed in schedule",
          "not_before": "2027-02-05T08:45:00Z",
          "changes": [],
          "requests": { "light": 0, "medium": 0, "heavy": 0, "host_daily": 0 },
          "origin": { "file": "schedules/cs101.yaml", "line": 12, "column": 3 },
          "title": "Algorithms",
          "course": "CS101 Algorithms",
          "starts_at": null,
          "notes": [],
          "blocked": "an earlier create has an unknown outcome"
        },
        {
          "address": "CS101/tutorial",
          "action": "later",
          "kind": "room",
          "account": "zoom",
          "host": null,
          "reason": "opens by clock",
          "not_before": "2027-02-05T08:45:00Z",
          "changes": [],
          "requests": { "light": 0, "medium": 0, "heavy": 0, "host_daily": 0 },
          "origin": { "file": "schedules/cs101.yaml", "line": 12, "column": 3 },
          "title": "Algorithms",
          "course": "CS101 Algorithms",
          "starts_at": null,
          "notes": [],
          "blocked": null
        },
        {
          "address": "CS102/lab",
          "action": "later",
          "kind": "room",
          "account": null,
          "host": null,
          "reason": "opens by clock",
          "not_before": "2027-02-06T08:45:00Z",
          "changes": [],
          "requests": { "light": 0, "medium": 0, "heavy": 0, "host_daily": 0 },
          "origin": null,
          "title": null,
          "course": null,
          "starts_at": null,
          "notes": [],
          "blocked": null
        }
      ],
      "warnings": [
        { "code": "S204", "severity": "warning", "message": "no teacher", \
    "file": "schedules/a.yaml", "line": 4, "column": 1, "hint": "list one" }
      ],
      "quotas": [
        { "account": "zoom", "host": null, "limit": 100, "used": 1, "planned": 2, "deferred": 3 }
      ],
      "impact": [
        { "kind": "link_ends", "address": "CS101/old", \
    "text": "CS101/old: its join link ends, and 1 registered person loses theirs" }
      ],
      "stops": [
        { "kind": "probable_rename", "text": "CS101/a looks renamed to CS101/b, and people hold \
    links to it. Write `moved_from: CS101/a` under CS101/b to keep the links, or apply with \
    --allow-many to make a new one." }
      ],
      "notices": ["New rules."]
    }

    """
}
