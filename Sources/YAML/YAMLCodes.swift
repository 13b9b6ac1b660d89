package import Diagnostics

/// The findings this target makes, one name each.
package enum YAMLCodes {
  /// The file is empty.
  package static let emptyFile: Code = "Y001"
  /// The file is too large.
  package static let fileTooLarge: Code = "Y002"
  /// The file is saved as UTF-16.
  package static let utf16: Code = "Y003"
  /// The file has bytes that are not UTF-8.
  package static let invalidUTF8: Code = "Y004"
  /// The file has control characters.
  package static let controlCharacter: Code = "Y005"
  /// An invisible character stands outside quotes.
  package static let invisibleCharacter: Code = "Y006"
  /// A git conflict is not resolved.
  package static let conflictMarker: Code = "Y007"
  /// Maps and lists are nested too deeply.
  package static let tooDeep: Code = "Y008"
  /// The file has too many values.
  package static let tooManyNodes: Code = "Y009"
  /// Aliases repeat too many values.
  package static let tooManyAliases: Code = "Y010"
  /// The file has a second document.
  package static let secondDocument: Code = "Y011"
  /// The file is not a map of keys and values.
  package static let notAMap: Code = "Y012"
  /// A tag is used.
  package static let tag: Code = "Y013"
  /// An alias has no anchor.
  package static let undefinedAlias: Code = "Y014"
  /// An anchor contains itself.
  package static let selfReference: Code = "Y015"
  /// An anchor has no value.
  package static let emptyAnchor: Code = "Y016"
  /// A key is given twice.
  package static let duplicateKey: Code = "Y017"
  /// A key is not text.
  package static let keyNotText: Code = "Y018"
  /// A key is missing.
  package static let missingKey: Code = "Y019"
  /// A value is missing.
  package static let missingValue: Code = "Y020"
  /// A merge key does not name a map.
  package static let badMerge: Code = "Y021"
  /// A comment swallows text.
  package static let swallowedText: Code = "Y022"
  /// A space is missing after a colon.
  package static let missingSpaceAfterColon: Code = "Y023"
  /// A space is missing after a dash.
  package static let missingSpaceAfterDash: Code = "Y024"
  /// A backslash in double quotes makes a control character.
  package static let controlEscape: Code = "Y025"
  /// A value with `: ` in it needs quotes.
  package static let colonInValue: Code = "Y030"
  /// The indentation fits no line above.
  package static let indentation: Code = "Y031"
  /// A colon is missing.
  package static let missingColon: Code = "Y032"
  /// A tab is used for indentation.
  package static let tab: Code = "Y033"
  /// Text follows a closing quote.
  package static let textAfterQuote: Code = "Y034"
  /// A quote is never closed.
  package static let unclosedQuote: Code = "Y035"
  /// A bracket or brace is missing.
  package static let unclosedBracket: Code = "Y036"
  /// Text follows a closing bracket or brace.
  package static let textAfterBracket: Code = "Y037"
  /// A list begins on the line of its key.
  package static let listOnKeyLine: Code = "Y038"
  /// Text begins with a character that needs quotes.
  package static let reservedCharacter: Code = "Y039"
  /// A backslash in double quotes has no meaning.
  package static let unknownEscape: Code = "Y040"
  /// Something follows `|` or `>`.
  package static let blockHeader: Code = "Y041"
  /// List entries and keys are mixed.
  package static let mixedListAndKeys: Code = "Y042"
  /// The file is not YAML.
  package static let syntax: Code = "Y049"
}
