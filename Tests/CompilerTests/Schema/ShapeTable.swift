import Compiler
import Diagnostics

/// Which findings are about the shape of a file, so that a schema can make them too.
enum ShapeTable {
  enum Relation {
    /// The file alone shows it.
    case shape
    /// Other files, a calendar, a clock or arithmetic show it.
    case other
    /// Some of these are of the one kind and some of the other.
    case either
  }

  static func relation(of code: Code) -> Relation {
    if let known = Codes(rawValue: code.rawValue) { return relation(of: known) }
    return templateShapes.contains(code) ? .shape : .other
  }

  private static let templateShapes: Set<Code> = [
    TemplateCodes.unknownKey, TemplateCodes.wrongShape, TemplateCodes.missingKey,
    TemplateCodes.unknownAudience, TemplateCodes.badReminder, TemplateCodes.badLanguage,
    TemplateCodes.badWindow,
  ]

  // One row for each code.
  private static func relation(of code: Codes) -> Relation {
    switch code {
    case .unknownKey, .wrongShape, .noValue, .notABoolean, .notATime, .notADuration, .notADate,
      .notADateTime, .notAWeekday, .notAnEmail, .notAName, .notAURL, .notANumber, .notAChoice,
      .notWeeks, .notASlot, .misplacedKey, .needlessKey, .noHead, .severalHeads, .noWhen,
      .severalWhens, .badAnnouncement, .missingSetting, .literalSecret, .badState,
      .unknownProviderField, .reservedProviderField, .badProviderValue:
      .shape
    case .noWorkspace, .breakOutsideTerm, .badDaySwap, .badCalendarFile, .unreadableFile,
      .unknownDefaultAccount, .doubledHost, .missingFile, .doubledHead, .doubledAddress,
      .badMovedFrom, .noLength, .tooLong, .endsBeforeItBegins, .noTerm, .unknownTerm, .outsideTerm,
      .inBreak, .matchesNothing, .sameTime, .noClassAtAll, .tooManyClasses, .clockSkips,
      .clockRepeats, .unscheduled, .unknownAccount, .noAccount, .unknownPreset, .unknownTemplate,
      .unknownChannel, .unknownCourse, .noPeople, .refusedByProvider, .overLimit, .startOutsideRule,
      .badCalendarLine, .badCalendarEvent, .badCalendarRule, .calendarTooLarge,
      .calendarEventWithTimes, .calendarGuess, .hostClash, .teacherClash, .tooManyRooms,
      .tooManyPeople, .hostShortage, .needlessShare, .mutualSharing, .shareWithoutList:
      .other
    // A zone has a form and a place in the zone data; a path has a form and leads somewhere; a rule has
    // parts and a grammar; a term has an end and a length; a host is a word and a user; a key
    // belongs to a provider, and so does a field.
    case .notAZone, .notAPath, .badRule, .badHost, .notForProvider, .badTerm:
      .either
    }
  }

  /// Codes about shape whose example in the catalogue takes arithmetic: a range that runs backwards.
  static let exceptionalExamples: Set<Code> = [Codes.notWeeks.code]

  /// Mistakes of a code about shape that only a calendar or arithmetic shows, by their fixtures.
  static let exceptions: Set<String> = [
    "a day that is not there", "weeks the wrong way round", "an interval of another period",
  ]
}
