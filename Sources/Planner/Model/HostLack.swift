package import CivilTime

/// Why no host of a pool can hold a class.
package enum HostLack: Hashable, Sendable {
  /// No host has the licence or the name that it asks for.
  case noneQualifies
  /// All who qualify are busy on some of its dates; this is the first of them.
  case full(CivilDateTime)
  /// On each of its dates somebody is free, but nobody on all of them: a class keeps one host.
  case scattered
}
