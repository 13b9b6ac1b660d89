/// The keys that one kind of map may have, as people write them.
protocol KeySet: RawRepresentable<String>, CaseIterable, Sendable {
  /// What the map is, for messages: `a meeting`.
  static var owner: String { get }

  /// Keys that people look for here although they belong elsewhere or are called otherwise.
  static var foreignKeys: [String] { get }

  /// What to say about one of the foreign keys.
  static func hint(forForeignKey key: String) -> String?
}

extension KeySet {
  static var foreignKeys: [String] { [] }

  static func hint(forForeignKey key: String) -> String? { nil }
}
