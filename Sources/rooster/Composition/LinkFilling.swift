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
    announcement.text = JoinLinkText(announcement.text, language: announcement.language)
      .filled(with: links(of: publication))
      .split(separator: Announcement.passcodeMark, omittingEmptySubsequences: false)
      .joined(separator: passcode(of: publication))
    return announcement
  }

  /// The links that the provider told, or the one that follows from the address.
  private func links(of publication: Publication) -> [ObjectLink] {
    if !publication.links.isEmpty { return publication.links }
    guard let meeting = publication.meeting else { return [] }
    let derived = providers[meeting.account]?.publicLink(to: publication.seed, page: meeting.page)
    let link = derived ?? meeting.page.map { JoinLink($0) }
    return link.map { [ObjectLink(timing: .standing, link: $0)] } ?? []
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
