import Domain

/// Stands in a text for what is known only after the files were compiled.
///
/// The mark of the join link is `Announcement.joinLinkMark`, of the same form.
package enum LateMark {
  /// Where the passcode of the meeting goes. It is derived from the workspace key, which a compiler
  /// never sees, so it is filled in together with the join link when a text is published.
  package static let passcode = Announcement.passcodeMark
}
