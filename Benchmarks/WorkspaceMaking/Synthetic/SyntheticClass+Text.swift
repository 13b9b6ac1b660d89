import CivilTime

extension SyntheticClass {
  /// The class as a Zoom meeting in its course file.
  func meeting(host: String) -> String {
    """
      \(kind):
        title: \(YAMLText.quoted("Class \(number), \(kind)"))
        description: \(YAMLText.quoted(description))
        host: \(host)
    \(times(indented: "    "))\
        passcode: auto
        recording: \(number % 5 == 0 ? "cloud" : "none")
        waiting_room: \(number % 3 == 0)
        mute_on_entry: true
        authentication: \(number % 7 == 0)
        registration: none
    \(isAnnounced ? "    announce: class\n" : "")
    """
  }

  /// The class as a BigBlueButton room in its course file.
  var room: String {
    """
      \(kind):
        title: \(YAMLText.quoted("Class \(number), \(kind)"))
        description: \(YAMLText.quoted(description))
        on: bbb
    \(times(indented: "    "))\
        open_before: 15m
        close_after: 30m
        welcome: \(YAMLText.quoted("Welcome to class \(number). Mind the time: it begins sharp."))
        max_participants: \(20 + number % 40)
        mute_on_entry: true
        guests: ask
        recording: \(number % 5 == 0 ? "cloud" : "none")
    \(isAnnounced ? "    announce: class\n" : "")
    """
  }

  private var description: String {
    "Group \(number % 12): bring the reader, chapter \(number % 30); questions go to the forum."
  }

  private func times(indented indent: String) -> String {
    var lines = [
      "weekly: [\(days.0.abbreviation) \(times.0), \(days.1.abbreviation) \(times.1)]",
      "weeks: \(weeks)",
      "except: [\(exception)]",
    ]
    if isMoved {
      let start = times.1.prefix { $0 != "-" }
      lines.append("moved: { \(moved) \(start): \(moved.adding(days: 1)) 20:30 }")
    }
    return lines.map { indent + $0 + "\n" }.joined()
  }
}
