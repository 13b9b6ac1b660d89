package import Diagnostics

/// The findings about `rooster.yaml` and schedule files.
///
/// A code is never reused: people search for it, and scripts match on it. `Y…` belong to YAML,
/// `P…` to lists of people and `T…` to templates.
package enum Codes: String, CaseIterable, Sendable {
  // The workspace.
  /// There is no rooster.yaml.
  case noWorkspace = "W101"
  /// A setting of the workspace is missing.
  case missingSetting = "W102"
  /// A secret is written in a file.
  case literalSecret = "W103"
  /// A term has no beginning, no end or too many days.
  case badTerm = "W104"
  /// A break lies outside of its term.
  case breakOutsideTerm = "W105"
  /// A day swap has no effect.
  case badDaySwap = "W106"
  /// A calendar file cannot be used.
  case badCalendarFile = "W108"
  /// A file cannot be read.
  case unreadableFile = "W109"
  /// The default account is not an account.
  case unknownDefaultAccount = "W110"
  /// A host is listed twice.
  case doubledHost = "W111"
  /// The state cannot be kept there.
  case badState = "W112"
  /// A line of a calendar file says nothing.
  case badCalendarLine = "W120"
  /// An event of a calendar file has no date that can be used.
  case badCalendarEvent = "W121"
  /// A rule of a calendar file cannot be used.
  case badCalendarRule = "W122"
  /// A calendar file holds more than can be meant.
  case calendarTooLarge = "W123"
  /// An event of a calendar file is no whole day.
  case calendarEventWithTimes = "W124"
  /// A calendar file was read by guessing.
  case calendarGuess = "W125"

  // Keys and values.
  /// A key is not known.
  case unknownKey = "S101"
  /// A text, a list or a map stands where another is due.
  case wrongShape = "S102"
  /// A value is missing.
  case noValue = "S103"
  /// A time zone is not known.
  case notAZone = "S104"
  /// A value is neither true nor false.
  case notABoolean = "S105"
  /// A text is not a time.
  case notATime = "S106"
  /// A text is not a duration.
  case notADuration = "S107"
  /// A text is not a date.
  case notADate = "S108"
  /// A text is not a date and a time.
  case notADateTime = "S109"
  /// A text is not a weekday.
  case notAWeekday = "S111"
  /// A text is not an e-mail address.
  case notAnEmail = "S112"
  /// A name cannot be a part of an address.
  case notAName = "S113"
  /// A text is not a URL that may be used.
  case notAURL = "S114"
  /// A text is not a number of the kind that is due.
  case notANumber = "S115"
  /// A word is not one of those that may be chosen.
  case notAChoice = "S116"
  /// A path leads out of the workspace.
  case notAPath = "S117"
  /// A file that is named is not there.
  case missingFile = "S118"
  /// A text does not name weeks of a term.
  case notWeeks = "S119"
  /// A text is not a day and a time.
  case notASlot = "S120"
  /// A recurrence rule cannot be used.
  case badRule = "S121"
  /// A key stands at a wrong place.
  case misplacedKey = "S122"
  /// A key does nothing here.
  case needlessKey = "S123"

  // Heads and addresses.
  /// A file does not say what it is about.
  case noHead = "S130"
  /// A file is about two things.
  case severalHeads = "S131"
  /// Two files are about the same.
  case doubledHead = "S132"
  /// Two meetings have the same name.
  case doubledAddress = "S133"
  /// An old address cannot be used.
  case badMovedFrom = "S134"

  // When people meet.
  /// A meeting does not say when it is held.
  case noWhen = "S140"
  /// A meeting says in two ways when it is held.
  case severalWhens = "S141"
  /// A time has no end.
  case noLength = "S142"
  /// A class is longer than 12 hours.
  case tooLong = "S143"
  /// Something ends before it begins.
  case endsBeforeItBegins = "S144"
  /// A repeated class has no term.
  case noTerm = "S145"
  /// A term is not known.
  case unknownTerm = "S146"
  /// A date lies outside of the term.
  case outsideTerm = "S147"
  /// A date lies in a break.
  case inBreak = "S148"
  /// An exception or a move matches no class.
  case matchesNothing = "S149"
  /// Two classes are at the same time.
  case sameTime = "S150"
  /// A rule makes no class.
  case noClassAtAll = "S151"
  /// A rule makes too many classes.
  case tooManyClasses = "S152"
  /// A time does not exist on that day.
  case clockSkips = "S153"
  /// A time exists twice on that day.
  case clockRepeats = "S154"
  /// A meeting has no time yet.
  case unscheduled = "S155"

  // What a meeting refers to.
  /// An account is not known.
  case unknownAccount = "S160"
  /// A meeting has no account.
  case noAccount = "S161"
  /// A preset is not known.
  case unknownPreset = "S162"
  /// A host cannot host.
  case badHost = "S163"
  /// A key has no meaning at this provider.
  case notForProvider = "S164"
  /// An announcement template is not known.
  case unknownTemplate = "S165"
  /// A channel is not known.
  case unknownChannel = "S166"
  /// A course is not known.
  case unknownCourse = "S167"
  /// A list of people is missing.
  case noPeople = "S168"
  /// An announcement is incomplete.
  case badAnnouncement = "S169"
  /// The provider cannot do this.
  case refusedByProvider = "S170"
  /// The provider has no such field.
  case unknownProviderField = "S171"
  /// A field of the provider cannot be written.
  case reservedProviderField = "S172"
  /// A field of the provider has another kind of value.
  case badProviderValue = "S173"

  // What classes of all files take up together.
  /// A host has more meetings at a time than the licence allows.
  case hostClash = "S180"
  /// A teacher is in two places at a time.
  case teacherClash = "S181"
  /// More rooms are open at a time than the server holds.
  case tooManyRooms = "S182"
  /// More people are in rooms at a time than the server holds.
  case tooManyPeople = "S183"
  /// More classes of a pool are at the same time than all hosts can hold.
  case hostShortage = "S184"

  // More about when people meet.
  /// A rule does not meet at its start.
  case startOutsideRule = "S190"
  /// There is more of something than is read.
  case overLimit = "S191"

  // Meetings of several courses.
  /// A shared meeting names a course that adds nothing.
  case needlessShare = "S193"
  /// Two courses share one class with each other.
  case mutualSharing = "S194"
  /// A course of a shared meeting has no list of people.
  case shareWithoutList = "S195"

  /// The code as it is shown.
  package var code: Code { Code(rawValue: rawValue) }
}
