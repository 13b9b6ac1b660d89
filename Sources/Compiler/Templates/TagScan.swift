import Diagnostics

/// Reads the tags of a text with their places, so that what is wrong can be shown where it stands.
///
/// The text itself is written by swift-mustache, which looks names up when it writes and gives
/// nothing for a name that it does not find. Partials, lambdas, blocks and other delimiters are
/// refused: a template must be understood without a second file.
struct TagScan {
  private let text: [UInt8]
  private let origin: TextOrigin
  private(set) var findings: [Diagnostic] = []
  /// The tags that not every context has a value for.
  private(set) var needs: [TemplateNeed] = []
  private var scopes: [TagScope] = []
  private var verbatim: [MustacheTag] = []

  /// How deep sections may lie in each other: nobody follows more, and the stack is finite.
  static let mostSections = 32

  init(_ text: String, origin: TextOrigin) {
    self.text = Array(text.utf8)
    self.origin = origin
  }

  /// The text for the library: `{{date}}` has become `{{&date}}` where the value is never escaped.
  var source: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + verbatim.count)
    var position = 0
    for tag in verbatim {
      let name = tag.range.lowerBound + MustacheTag.braces
      bytes += text[position..<name]
      bytes.append(UInt8(ascii: "&"))
      position = name
    }
    bytes += text[position...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads the whole text; called once.
  mutating func read() {
    var position = 0
    while let open = MustacheTag.opening(in: text, from: position) {
      guard let tag = MustacheTag(in: text, at: open) else {
        report(
          TemplateCodes.unclosedTag, "this tag is never closed",
          at: open..<open + MustacheTag.braces, hint: "close it with }}")
        break
      }
      read(tag)
      position = tag.range.upperBound
    }
    for scope in scopes.reversed() {
      report(
        TemplateCodes.unclosedSection, "the section '\(scope.tag.name)' is never closed",
        at: scope.tag.range, hint: "close it with {{/\(scope.tag.name)}}")
    }
  }

  private mutating func read(_ tag: MustacheTag) {
    switch tag.kind {
    case .comment:
      break
    case .value, .raw:
      guard let value = resolve(tag)?.value else { return }
      note(value, tag)
    case .section, .inverted:
      open(tag)
    case .close:
      close(tag)
    case .unsupported(let sign):
      report(
        TemplateCodes.unsupportedTag, "tags with '\(sign)' are not supported", at: tag.range,
        hint: "use {{value}}, {{#section}}…{{/section}}, {{^otherwise}}…{{/otherwise}}")
    }
  }

  private mutating func note(_ value: TemplateValue, _ tag: MustacheTag) {
    if tag.kind == .value, value.isVerbatim { verbatim.append(tag) }
    guard let owner = value.optionalOwner else { return }
    needs.append(
      TemplateNeed(owner: owner, tag: tag.range, sections: scopes.compactMap(\.section)))
  }

  private mutating func open(_ tag: MustacheTag) {
    let found = resolve(tag)
    scopes.append(TagScope(name: found?.name ?? tag.name, value: found?.value, tag: tag))
    if scopes.count == Self.mostSections + 1 {
      report(
        TemplateCodes.tooDeep, "sections lie in each other more than \(Self.mostSections) deep",
        at: tag.range)
    }
  }

  private mutating func close(_ tag: MustacheTag) {
    guard let open = scopes.lastIndex(where: { $0.tag.name == tag.name }) else {
      let hint = scopes.last.map { "the open section is '\($0.tag.name)'" }
      report(
        TemplateCodes.unopenedSection, "the section '\(tag.name)' is not open", at: tag.range,
        hint: hint)
      return
    }
    for scope in scopes[(open + 1)...].reversed() {
      report(
        TemplateCodes.unclosedSection,
        "the section '\(scope.tag.name)' is not closed before '\(tag.name)' ends",
        at: scope.tag.range, hint: "close it with {{/\(scope.tag.name)}}",
        related: [origin.related("'\(tag.name)' ends here", in: text, at: tag.range)])
    }
    scopes.removeSubrange(open...)
  }

  private mutating func resolve(_ tag: MustacheTag) -> (name: String, value: TemplateValue)? {
    if let found = TagScope.resolve(tag.name, in: scopes) { return found }
    report(
      TemplateCodes.unknownValue, "'\(tag.name)' is not a value that a text may use",
      at: tag.nameRange, hint: TagScope.hint(for: tag.name, in: scopes))
    return nil
  }

  private mutating func report(
    _ code: Code, _ message: String, at range: Range<Int>, hint: String? = nil,
    related: [Related] = []
  ) {
    findings.append(
      origin.diagnostic(code, message, in: text, at: range, hint: hint, related: related))
  }
}
