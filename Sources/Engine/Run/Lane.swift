/// What is done one at a time: everything for one host, because two writers at one host are refused
/// (docs/providers.md, Zoom 6). Different lanes run side by side.
package struct Lane: Hashable, Comparable, Sendable {
  package var account: String
  /// Empty for rooms and for what needs no provider.
  package var host: String

  package init(account: String, host: String) {
    self.account = account
    self.host = host
  }

  package static func < (left: Lane, right: Lane) -> Bool {
    (left.account, left.host) < (right.account, right.host)
  }
}
