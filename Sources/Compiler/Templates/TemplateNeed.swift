/// A tag that needs a meeting or a term, which not every context has.
struct TemplateNeed: Sendable {
  let owner: TemplateValue.Owner
  /// Where the tag stands, in bytes.
  let tag: Range<Int>
  /// The sections around it, outermost first.
  let sections: [Section]

  /// One section around a tag.
  struct Section: Sendable {
    /// The full name of its value.
    let name: String
    let value: TemplateValue
    /// Whether it is written for an empty value instead of a full one.
    let isInverted: Bool

    // What depends on the elements of a list may be written: one element is enough.
    fileprivate func isWritten(in root: RootObject) -> Bool {
      value.needsList || root.isEmpty(name) == isInverted
    }
  }

  /// Whether the tag would be written although there is nothing to write.
  func isMissing(in root: RootObject) -> Bool {
    !root.has(owner) && sections.allSatisfy { $0.isWritten(in: root) }
  }
}
