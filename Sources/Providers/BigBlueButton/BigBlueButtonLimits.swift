/// What BigBlueButton takes at most, and what we ask of it (docs/providers.md, BigBlueButton 2, 3
/// and 6).
enum BigBlueButtonLimits {
  /// Characters of `name`, as the server checks them.
  static let title = 2...256
  /// Characters of `fullName` (4.0; earlier versions have no limit).
  static let fullName = 255
  /// Bytes of `welcome` once encoded: proxies in front of the server take request lines of 8 KB.
  static let welcome = 4000
  /// Bytes of slides sent along: the server takes bodies of 2 MB, and base 64 adds a third.
  static let slides = 1_400_000
  /// Creates a second. Each converts the default slides; a hundred at once pinned a server
  /// (bigbluebutton#14363).
  static let callsPerSecond = 2
  /// Minutes that a room may outlive its window, as a safety net: it is ended at its closing time.
  static let grace = 10
  /// Minutes that a room without times stays when nobody comes: no class is longer than 12 hours.
  static let standing = 720
  /// Seconds until a call counts as lost. A server that is loading slides answers slowly.
  static let timeout = 60
  /// Bytes of an answer: a list of several hundred full rooms is some megabytes.
  static let answer = 32_000_000
  /// Levels of an answer: the deepest one known has seven.
  static let depth = 64
}
