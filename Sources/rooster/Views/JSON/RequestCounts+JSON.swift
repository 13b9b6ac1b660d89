import Domain

extension RequestCounts {
  /// The members `light`, `medium`, `heavy` and `host_daily`.
  var members: [JSON.Member] {
    [
      JSON.Member("light", .number(light)), JSON.Member("medium", .number(medium)),
      JSON.Member("heavy", .number(heavy)), JSON.Member("host_daily", .number(hostDaily)),
    ]
  }
}
