import CivilTime
import Diagnostics
import Domain
import Planner

/// One account: its hosts in a table, and what is short.
struct HostAccountText {
  /// More hosts than this that hold nothing are counted, and more classes without a host.
  static let shown = 10

  let account: AccountHosting
  let look: PlanLook

  /// Parts with a title each; a part without lines is left out.
  var parts: [[String]] { [table, licences, clashes] + unhosted }

  // MARK: Hosts

  private var table: [String] {
    let busy = account.hosts.filter { !$0.classes.isEmpty }
    guard !busy.isEmpty else { return ["\(account.account): no host holds anything."] }
    let columns = [
      Table.Column("HOST", .whole), Table.Column("CLASSES"), Table.Column("DATES"),
      Table.Column("HOURS"), Table.Column("AT ONCE", .whole), Table.Column("WEBINARS"),
      Table.Column("QUOTA TODAY", .whole),
    ]
    let rows = busy.map { host in
      [
        host.email, host.classes.count.grouped, host.dates.grouped, host.hours.grouped,
        "\(host.atOnce) of \(host.capacity)", host.webinar.map { "up to \($0.grouped)" } ?? "-",
        host.quota.map(\.today) ?? "-",
      ]
    }
    let inks: [Ink?] = busy.map { host in
      host.classes.contains { !$0.clashes.isEmpty } ? .deleted : nil
    }
    let text = Table(columns, rows: rows, inks: inks)
      .text(style: look.style, width: look.width)
    return [look.style.ink("Account \(account.account):", .strong), text.withoutLastNewline]
  }

  // MARK: Licences

  private var licences: [String] {
    let need = account.need
    guard account.declared > 0 || need.fewest > 0 else { return [] }
    var texts = [
      need.fullest.map { fullest in
        "\(account.used.grouped) of \(Quantity(account.declared, "host")) hold something; at least "
          + "\(need.fewest.grouped) \(need.fewest == 1 ? "is" : "are") needed: \(reason(fullest))"
      } ?? "no class that is to come has a host or needs one"
    ]
    let idle = account.hosts.filter { $0.dates == 0 }.map(\.email)
    if !idle.isEmpty {
      let names = idle.prefix(Self.shown) + (idle.count > Self.shown ? ["…"] : [])
      texts.append(
        "\(Quantity(idle.count, "host")) hold\(idle.count == 1 ? "s" : "") nothing: "
          + names.joined(separator: ", "))
    }
    return (marked("*", texts) + marked("!", short)).titled("Licences:", .strong, look)
  }

  /// Why no fewer hosts will do.
  private func reason(_ fullest: HostNeed.Stretch) -> String {
    let need = account.need
    let named =
      need.named > 0
      ? "\(need.named.grouped) \(need.named == 1 ? "is" : "are") named in files" : nil
    guard need.fewest > need.named else { return named ?? "" }
    let moment = "\(look.zone.reading(fullest)) has \(fullest.content)"
    return [named, moment].compactMap(\.self).joined(separator: ", and ")
  }

  /// When more hosts are needed than there are.
  private var short: [String] {
    let stretches = Dictionary(grouping: account.need.shortages) { $0.hosts - account.declared }
    return stretches.sorted { $0.key > $1.key }.map { missing, stretches in
      let dates = stretches.map { (look.zone.local(of: $0.start), $0.minutes) }
      return "\(Quantity(missing, "host")) \(missing == 1 ? "is" : "are") missing "
        + "\(DatePhrases(dates).text)"
    }
  }

  // MARK: Clashes

  private var clashes: [String] {
    account.hosts.flatMap { host -> [String] in
      let clashing = host.classes.filter { !$0.clashes.isEmpty }
      guard !clashing.isEmpty else { return [] }
      let title = "\(host.email) can hold \(host.capacity) at a time and is asked for more:"
      return "! \(title)".wrapped(to: look.width, indent: "")
        + clashing.flatMap { item in
          "\(item.address): \(look.zone.phrases(item.clashes))"
            .wrapped(to: look.width, indent: "    ")
        }
    }.titled("Clashes:", .deleted, look)
  }

  // MARK: Without a host

  private var unhosted: [[String]] {
    account.shortages.map { shortage in
      let things = Quantity(
        shortage.classes.count, shortage.kind == .webinar ? "webinar" : "class",
        shortage.kind == .webinar ? nil : "classes")
      let more = Quantity(shortage.enough, "more host")
      let licence = shortage.kind == .webinar ? " with a webinar licence" : ""
      let address = shortage.part.map { " whose address begins with '\($0)'" } ?? ""
      let isOne = shortage.classes.count == 1
      let title =
        "Without a host: \(things) of '\(shortage.pool)'. \(more)\(licence)\(address) would hold "
        + "\(isOne ? "it" : "them")."
      let shown = look.detail == .verbose ? shortage.classes.count : Self.shown
      var texts = shortage.classes.prefix(shown).map { item in
        item.full.isEmpty
          ? "\(item.address): for each of its \(Quantity(item.dates.count, "date")) a host is free, "
            + "but none for all of them"
          : "\(item.address): nobody is free \(look.zone.phrases(item.full))"
      }
      if shortage.classes.count > shown {
        texts.append("and \((shortage.classes.count - shown).grouped) more")
      }
      return marked("!", texts).titled(title, .deleted, look)
    }
  }

  private func marked(_ mark: String, _ texts: [String]) -> [String] {
    texts.flatMap { "\(mark) \($0.visible)".wrapped(to: look.width, indent: "  ") }
  }
}

extension [String] {
  /// The lines below a title; none when there are none.
  fileprivate func titled(_ title: String, _ ink: Ink, _ look: PlanLook) -> [String] {
    isEmpty ? [] : [look.style.ink(title, ink)] + self
  }
}

extension HostNeed.Stretch {
  /// How long it is.
  fileprivate var minutes: Int { start.seconds(until: end) / 60 }

  /// What is in session: `90 meetings and 2 webinars at once`.
  fileprivate var content: String {
    [
      meetings > 0 ? "\(Quantity(meetings, "meeting"))" : nil,
      webinars > 0 ? "\(Quantity(webinars, "webinar"))" : nil,
    ].compactMap(\.self).prose + " at once"
  }
}

extension Zone {
  /// A stretch of time as people there read it.
  fileprivate func reading(_ stretch: HostNeed.Stretch) -> String {
    DatePhrases([(local(of: stretch.start), stretch.minutes)]).text
  }
}
