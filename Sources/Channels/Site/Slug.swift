import Digests

/// A name for a file and a URL: readable, and never that of another text.
package struct Slug: Hashable, CustomStringConvertible {
  /// ASCII letters, digits and hyphens.
  package let description: String

  /// The readable part is for people; the digest tells texts apart that read alike.
  package init(of text: String) {
    var readable = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        readable.append(character)
      } else if !readable.isEmpty, readable.last != "-" {
        readable.append("-")
      }
    }
    let short = readable.prefix(Self.readableLimit)
    let trimmed = short.hasSuffix("-") ? short.dropLast() : short
    description = trimmed.isEmpty ? digest(text) : "\(trimmed)-\(digest(text))"
    func digest(_ text: String) -> String { Fingerprint.of(text).short }
  }

  /// Keeps names of files and URLs short enough to be read.
  private static let readableLimit = 60
}
