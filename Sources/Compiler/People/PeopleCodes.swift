package import Diagnostics

/// The findings about lists of people, one name each; the catalogue has their titles.
package enum PeopleCodes {
  /// A list of people is empty.
  package static let empty: Code = "P101"
  /// A list of people is not a text file.
  package static let notText: Code = "P102"
  /// A list of people is a web page.
  package static let webPage: Code = "P103"
  /// A list of people has NUL characters.
  package static let nul: Code = "P104"
  /// A list of people mixes two encodings.
  package static let mixedEncodings: Code = "P105"
  /// A list of people is too large.
  package static let tooLarge: Code = "P106"
  /// A quote in a list of people is never closed.
  package static let unclosedQuote: Code = "P107"
  /// A list of people has no line with the names of its columns.
  package static let noHeader: Code = "P108"
  /// A list of people has no column with e-mail addresses.
  package static let noEmailColumn: Code = "P109"
  /// A list of people has a column twice.
  package static let duplicateColumn: Code = "P110"
  /// A list of people has a header and no people.
  package static let headerOnly: Code = "P111"
  /// A row of a list of people has more cells than there are columns.
  package static let tooManyCells: Code = "P112"
  /// A row of a list of people has fewer cells than there are columns.
  package static let tooFewCells: Code = "P113"
  /// A list of people has too many rows.
  package static let tooManyRows: Code = "P114"
  /// A row of a list of people has no e-mail address.
  package static let noEmail: Code = "P121"
  /// A cell of a list of people is not an e-mail address.
  package static let badEmail: Code = "P122"
  /// A cell of a list of people holds two e-mail addresses.
  package static let twoEmails: Code = "P123"
  /// A person is on a list twice.
  package static let duplicatePerson: Code = "P124"
  /// The domain of an e-mail address looks misspelt.
  package static let misspeltDomain: Code = "P125"
  /// An e-mail address has letters that many mail servers refuse.
  package static let unusualLetters: Code = "P126"
  /// Text of a list of people was read in a wrong encoding.
  package static let mojibake: Code = "P127"
  /// A row of a list of people is not a person.
  package static let notAPerson: Code = "P128"
  /// A row of a list of people is marked as deleted.
  package static let deletedPerson: Code = "P129"
  /// A list of people has more findings of one kind than are shown.
  package static let moreFindings: Code = "P130"
  /// People of a list have another role than student.
  package static let otherRoles: Code = "P131"
  /// The role of somebody on a list is not known.
  package static let unknownRole: Code = "P132"
  /// People of a list are in other groups.
  package static let otherGroups: Code = "P133"
  /// Nobody on a list is in the group.
  package static let noSuchGroup: Code = "P134"
  /// A list does not say who is in which class or group.
  package static let noSuchColumn: Code = "P135"
  /// Nobody on a list can be registered.
  package static let nobodyMeant: Code = "P136"
  /// A list or an export has no such class.
  package static let noSuchClass: Code = "P137"
  /// Classes of an export are of another term.
  package static let otherTerm: Code = "P138"
  /// A file or a column of an export is missing.
  package static let incompleteExport: Code = "P139"
  /// An export has only what changed.
  package static let deltaExport: Code = "P140"
  /// An enrolment is of somebody whom the export does not list.
  package static let unknownUser: Code = "P141"
  /// An enrolment is in a class that the export does not list.
  package static let unknownClass: Code = "P142"
  /// An enrolment does not last the whole term.
  package static let shortEnrollment: Code = "P143"
  /// A class of an export has no students.
  package static let emptyClass: Code = "P144"
  /// Two people of an export have the same id.
  package static let doubledID: Code = "P145"
  /// A list is the part of an export that says nothing of classes.
  package static let partOfExport: Code = "P146"
}
