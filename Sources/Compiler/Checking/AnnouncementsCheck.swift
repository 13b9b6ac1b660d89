import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// An announcement in a file has a title, a text and channels, or a template that has them.
  mutating func checkTexts(of fields: AnnouncementFields) {
    let name = fields.name.value.text
    if let template = fields.template {
      guard let text = fields.text else { return }
      reader.report(
        text.node.finding(
          .badAnnouncement, "the text of '\(name)' is written here and comes from a template too",
          hint: "delete one of the two", related: [template.node.related("the template is here")]))
      return
    }
    let missing =
      fields.text == nil
      ? "text"
      : fields.title == nil
        ? "title"
        : fields.channels == nil
          ? "channels" : nil
    guard let missing, !reader.hasErrors(in: fields.node) else { return }
    let hint =
      switch missing {
      case "text": "add 'text: …', or 'template:' and the name of a template"
      case "title": "add 'title: …'"
      default:
        "add 'channels: [\(surroundings.workspace.channels.keys.sorted().first ?? "portal")]'"
      }
    reader.report(
      fields.name.node.finding(.badAnnouncement, "'\(name)' has no \(missing)", hint: hint))
  }

  /// The channels of an announcement are those of the workspace.
  mutating func checkChannels(of fields: AnnouncementFields) {
    let known = surroundings.workspace.channels.keys.sorted()
    for channel in fields.channels?.value ?? [] {
      let name = channel.value.text
      guard !known.contains(name), !surroundings.fields.unreadChannels.contains(name) else {
        continue
      }
      reader.report(
        channel.node.finding(
          .unknownChannel, "there is no channel '\(name)'",
          hint: Suggestion.hint(for: name, among: known)
            ?? (known.isEmpty
              ? "channels are named in rooster.yaml, below 'channels:'"
              : "the channels are \(known.joined(separator: ", "))")))
    }
  }
}
