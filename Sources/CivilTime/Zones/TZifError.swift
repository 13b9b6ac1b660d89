/// Why bytes are not the zone rules of RFC 9636 (TZif) that can be used here.
package enum TZifError: Error, Hashable, Sendable {
  /// The bytes do not begin with `TZif`.
  case notTZif
  /// The file is of version 1, which ends in 2037 and has no rule for later years.
  case tooOld
  /// The bytes end before what the header announces.
  case truncated
  /// A count or an index contradicts another; the text says which.
  case inconsistent(String)
  /// The file counts leap seconds (`right/…`); POSIX time does not.
  case leapSeconds
  /// The rule for later years is not a POSIX TZ string.
  case badFooter(String)
}
