import CivilTime
import Domain
import Planner

/// Who hosts what, for programs; `docs/hosts.md` describes it.
struct HostsJSONView {
  let report: HostReport

  /// Grows when a member changes its meaning or goes; new members may come at any time.
  static let formatVersion = "1.0"

  var text: String {
    let document: JSON = [
      "format_version": .text(Self.formatVersion), "workspace": .text(report.workspace),
      "planned_at": .text(report.plannedAt.description),
      "accounts": .list(report.accounts.map(\.json)),
    ]
    return document.document
  }
}

extension AccountHosting {
  fileprivate var json: JSON {
    [
      "account": .text(account), "concurrent": .number(concurrency),
      "licences": [
        "declared": .number(declared), "used": .number(used), "needed": .number(need.fewest),
        "fullest": need.fullest?.json ?? .null,
        "shortages": .list(need.shortages.map(\.json)),
      ],
      "hosts": .list(hosts.map(\.json)), "unhosted": .list(shortages.map(\.json)),
    ]
  }
}

extension HostNeed.Stretch {
  fileprivate var json: JSON {
    [
      "starts": .text(start.description), "ends": .text(end.description),
      "hosts": .number(hosts), "meetings": .number(meetings), "webinars": .number(webinars),
    ]
  }
}

extension HostLoad {
  fileprivate var json: JSON {
    [
      "host": .text(email), "declared": .truth(isDeclared), "concurrent": .number(capacity),
      "webinar": webinar.map(JSON.number) ?? .null, "at_once": .number(atOnce),
      "dates": .number(dates), "minutes": .number(minutes),
      "quota": quota?.spending ?? .null, "classes": .list(classes.map(\.json)),
    ]
  }
}

extension HostQuota {
  fileprivate var spending: JSON {
    [
      "limit": .number(limit), "used": .number(used), "planned": .number(planned),
      "deferred": .number(deferred),
    ]
  }
}

extension HostedClass {
  fileprivate var json: JSON {
    [
      "address": .text(address.description), "title": .text(title), "group": .text(group),
      "kind": .text(kind.rawValue), "named": .truth(isNamed),
      "dates": .list(dates.map(\.json)), "clashes": .list(clashes.map(\.json)),
    ]
  }
}

extension PoolShortage {
  fileprivate var json: JSON {
    [
      "pool": .text(pool), "kind": .text(kind.rawValue), "more_hosts": .number(enough),
      "classes": .list(
        classes.map { item in
          [
            "address": .text(item.address.description), "title": .text(item.title),
            "dates": .list(item.dates.map(\.json)), "full": .list(item.full.map(\.json)),
          ]
        }),
    ]
  }
}

extension HostedDate {
  fileprivate var json: JSON {
    ["starts": .text(start.description), "ends": .text(end.description)]
  }
}
