/// How much a workspace may ask for; going past one is a finding and never a crash. What one YAML file may
/// ask for is in `YAML.Limits`, lists of people have limits of their own.
package enum LanguageLimits {
  /// Files of a workspace. The largest universities have 50,000 sections a term; a file for each still
  /// fits twice, and a folder that somebody unpacked by accident does not.
  package static let files = 200_000

  /// Bytes of all files together: fifty times a large university, and what a small machine can hold.
  package static let bytes = 512 << 20

  /// Meetings and webinars of one file. A whole university of 1,112 sections was written as one file;
  /// beyond this, findings and plans of a file are no longer read by anybody.
  package static let meetingsOfFile = 5_000

  /// Dates of one class: twice each weekday for ten years. The longest real series has 65
  /// (docs/providers.md, timetables).
  package static let datesOfClass = 4_000

  /// Entries of one list. More people than that are a file of their own.
  package static let entriesOfList = 5_000

  /// Bytes of one text: a description or an announcement of twenty pages. Providers take less, and say
  /// so in their own checks.
  package static let bytesOfText = 100_000
}
