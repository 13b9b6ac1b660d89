/// What the keys of a map have to do with each other.
package enum MapRule: Hashable, Sendable {
  /// Exactly one of these is there; or none, where `unless` names a key that is there instead.
  case exactlyOne([Presence], unless: String?)
  /// At most one of these is there.
  case atMostOne([Presence])
  /// Where the first is there, so are the others.
  case needs(String, [String])
  /// Where the first is not there, the others are.
  case needsUnless(String, [String])
  /// Where the first is there, none of the others is; `except` where that key is there too.
  case excludes(Presence, [String], except: String?)
  /// Where the first is there, the second has one value and no list of several.
  case single(String, beside: String)

  /// When a key counts.
  package enum Presence: Hashable, Sendable {
    case key(String)
    /// Only as `true`.
    case truth(String)
  }
}
