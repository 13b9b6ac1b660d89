/// What a file below the templates is, by its path.
enum TemplateKind: Hashable {
  case announcement(String)
  case preset(String)
  /// Probably meant as a template; the text says how it becomes one.
  case unused(hint: String)
  /// Not meant as one.
  case ignored

  init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, !parts.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("_") }),
      !file.hasPrefix("README")
    else {
      self = .ignored
      return
    }
    let below = parts.dropFirst().joined(separator: "/")
    switch (parts[0], file.split(separator: ".").last.map(String.init) ?? "") {
    case ("announcements", "md") where parts.count > 1:
      self = .announcement(String(below.dropLast(".md".count)))
    case ("meetings", "yaml") where parts.count > 1:
      self = .preset(String(below.dropLast(".yaml".count)))
    case ("meetings", "yml") where parts.count > 1:
      self = .preset(String(below.dropLast(".yml".count)))
    case (_, "md"): self = .unused(hint: "announcements are announcements/NAME.md")
    case (_, "yaml"), (_, "yml"): self = .unused(hint: "presets are meetings/NAME.yaml")
    default: self = .ignored
    }
  }
}
