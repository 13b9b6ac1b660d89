/// Whether a text that YAML accepts is one that somebody meant.
enum ScalarState {
  /// It may be read.
  case usable
  /// It was meant as something else, such as a list, which has been reported; reading it would only
  /// make a second finding of the same mistake.
  case broken
}
