import Compiler
import Domain
import Engine
import Ports
import Providers

/// Puts links and passcodes into announcements at the last moment: they are never stored.
struct LinkFilling: Sendable {
  private let providers: [String: any Provider]
  private let key: WorkspaceKey

  init(_ providing: Providing) {
    providers = providing.providers
    key = providing.key
  }

  func fill(_ publication: Publication) -> Announcement {
    var announcement = publication.announcement
    announcement.text = announcement.text.replacingMarks { mark in
      switch mark {
      case Announcement.joinLinkMark: link(of: publication)
      case LateMark.passcode: passcode(of: publication)
      default: nil
      }
    }
    return announcement
  }

  private func link(of publication: Publication) -> String {
    if !publication.links.isEmpty {
      return ObjectLinksText(publication.links, language: publication.announcement.language).text
    }
    guard let meeting = publication.meeting,
      let link = providers[meeting.account]?.publicLink(to: publication.seed, page: meeting.page)
    else { return publication.meeting?.page ?? "" }
    return link.reveal()
  }

  private func passcode(of publication: Publication) -> String {
    guard let meeting = publication.meeting else { return "" }
    switch meeting.settings.passcode {
    case .none: return ""
    case .text(let text): return text
    case .auto: return ZoomPasscode.derived(for: publication.seed, key: key)
    }
  }
}

extension String {
  /// Replaces each `￼name￼` by what the function gives; what it does not know stays.
  fileprivate func replacingMarks(_ replacement: (String) -> String?) -> String {
    var result = ""
    var rest = self[...]
    let fence: Character = "\u{FFFC}"
    while let start = rest.firstIndex(of: fence) {
      result += rest[..<start]
      let inner = rest[rest.index(after: start)...]
      guard let end = inner.firstIndex(of: fence) else { break }
      let mark = String(rest[start...end])
      result += replacement(mark) ?? mark
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
