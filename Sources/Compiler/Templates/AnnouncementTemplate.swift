import CivilTime
package import Diagnostics
package import Domain
import YAML

/// One announcement template, read once and rendered for every meeting that names it.
package struct AnnouncementTemplate: Sendable {
  /// The name by which `announce:` refers to it.
  package let name: String
  /// The names of its channels, in the order of the file.
  package var channels: [String] { frontMatter.channels.map(\.name) }

  private let frontMatter: FrontMatter
  private let title: CompiledText
  private let text: CompiledText

  init(name: String, frontMatter: FrontMatter, title: CompiledText, text: CompiledText) {
    self.name = name
    self.frontMatter = frontMatter
    self.title = title
    self.text = text
  }

  /// The findings about channels that the workspace does not declare.
  package func unknownChannels(among known: [String]) -> [Diagnostic] {
    frontMatter.channels.filter { !known.contains($0.name) }.map { channel in
      channel.node.diagnostic(
        TemplateCodes.unknownChannel, "'\(channel.name)' is not a channel of the workspace",
        hint: Suggestion.hint(for: channel.name, among: known)
          ?? (known.isEmpty
            ? "channels are named in rooster.yaml, below 'channels:'"
            : "the channels are \(known.sorted().joined(separator: ", "))"))
    }
  }

  /// The announcement for one meeting, or for a head without one.
  ///
  /// The same context gives the same announcement; findings are about values that the context does
  /// not have, and point into the template.
  ///
  /// - Parameters:
  ///   - context: The values of the text.
  ///   - address: The address of the announcement.
  package func render(
    _ context: TemplateContext, address: Address
  ) -> (announcement: Announcement, findings: [Diagnostic]) {
    let language = frontMatter.language ?? context.language
    let title = title.render(context, language: language, of: address)
    let text = text.render(context, language: language, of: address)
    let occurrences = context.meeting?.occurrences ?? []
    let window = frontMatter.visible.instants(occurrences: occurrences, zone: context.zone)
    let announcement = Announcement(
      address: address, title: title.text, text: text.text, audience: frontMatter.audience,
      channels: Set(channels).sorted(), language: language, visibleFrom: window.from,
      visibleUntil: window.until, reminders: frontMatter.reminders,
      events: Self.events(context), zone: context.zone.name, group: context.course.shownGroup)
    return (announcement, title.findings + text.findings)
  }

  /// The findings of ``render(_:address:)``, without writing the texts.
  func check(_ context: TemplateContext, address: Address) -> [Diagnostic] {
    let language = frontMatter.language ?? context.language
    return title.check(context, language: language, of: address)
      + text.check(context, language: language, of: address)
  }

  private static func events(_ context: TemplateContext) -> [Announcement.Event] {
    guard let meeting = context.meeting else { return [] }
    return meeting.occurrences.map { occurrence in
      Announcement.Event(
        title: occurrence.label.map { "\(meeting.title): \($0)" } ?? meeting.title,
        original: occurrence.original, start: occurrence.start, minutes: occurrence.minutes)
    }
  }
}
