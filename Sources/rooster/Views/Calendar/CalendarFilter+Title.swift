extension CalendarFilter {
  /// What a calendar file of these meetings is called in calendar programs.
  func title(at institution: String) -> String {
    let chosen = (courses + teachers + hosts + rooms).joined(separator: ", ")
    let title = [institution, chosen].filter { !$0.isEmpty }.joined(separator: ": ")
    return title.isEmpty ? "Classes" : title
  }
}
