import YAML

/// The keys that one kind of map may have, as people write them.
protocol KeySet: RawRepresentable<String>, CaseIterable, Sendable {
  /// What the map is, for messages: `a meeting`.
  static var owner: String { get }

  /// Keys that people look for here although they belong elsewhere or are called otherwise.
  static var foreignKeys: [String] { get }

  /// Finds the keys of maps that there are many of; `nil`: they are compared as texts.
  static var table: KeyTable<Self>? { get }

  /// What to say about one of the foreign keys.
  static func hint(forForeignKey key: String) -> String?
}

extension KeySet {
  static var foreignKeys: [String] { [] }

  static var table: KeyTable<Self>? { nil }

  /// The key that a node is; `nil` when it is none of them.
  init?(_ node: Node) {
    let known = if let table = Self.table { table[node.utf8] } else { Self(rawValue: node.text) }
    guard let known else { return nil }
    self = known
  }

  static func hint(forForeignKey key: String) -> String? { nil }
}
