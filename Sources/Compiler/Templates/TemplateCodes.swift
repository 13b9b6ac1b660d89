package import Diagnostics

/// The findings about templates, one name each; the catalogue has their titles.
package enum TemplateCodes {
  /// A template has no front matter.
  package static let noFrontMatter: Code = "T101"
  /// A template is not UTF-8.
  package static let notUTF8: Code = "T102"
  /// A key of the front matter is not known.
  package static let unknownKey: Code = "T103"
  /// A value of the front matter has another shape.
  package static let wrongShape: Code = "T104"
  /// A template has no title or no channels.
  package static let missingKey: Code = "T105"
  /// An audience is not known.
  package static let unknownAudience: Code = "T106"
  /// A window of visibility cannot be understood.
  package static let badWindow: Code = "T107"
  /// A reminder is not a duration.
  package static let badReminder: Code = "T108"
  /// A language is not a code.
  package static let badLanguage: Code = "T109"
  /// A channel of a template is not declared.
  package static let unknownChannel: Code = "T110"
  /// A file below the templates is not used.
  package static let unusedFile: Code = "T111"
  /// Two templates have the same name.
  package static let duplicateName: Code = "T112"
  /// A tag is never closed.
  package static let unclosedTag: Code = "T121"
  /// A section is never closed.
  package static let unclosedSection: Code = "T122"
  /// A section is closed that is not open.
  package static let unopenedSection: Code = "T123"
  /// A value is not known.
  package static let unknownValue: Code = "T124"
  /// A kind of tag is not supported.
  package static let unsupportedTag: Code = "T125"
  /// Sections are nested too deeply.
  package static let tooDeep: Code = "T126"
  /// A value has no content for this announcement.
  package static let missingValue: Code = "T127"
}
