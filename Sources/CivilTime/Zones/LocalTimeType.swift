/// One way a zone has kept its clocks: an offset and what people called it.
struct LocalTimeType: Hashable, Sendable {
  /// Seconds east of Greenwich.
  let offset: Int
  /// Such as `CEST`, or `+01` where there is no word.
  let abbreviation: String
}
