extension String {
  /// The text as Markdown shows it: what would be markup has a backslash before it.
  var markdown: String {
    var text = ""
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let isInWord =
        index > 0 && index + 1 < characters.count && characters[index - 1].isLetter
        && characters[index + 1].isLetter
      // CommonMark 0.31, section 6.2: an underscore within a word is one.
      let isMarkup = Self.markup.contains(character) && !(character == "_" && isInWord)
      if isMarkup { text.append("\\") }
      text.append(character)
    }
    return text
  }

  // CommonMark 0.31, section 2.4; only what has a meaning within a line, so that prose stays readable.
  private static let markup: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "&"]
}
