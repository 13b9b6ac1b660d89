extension String {
  /// The text as it would be on a terminal without colours.
  var withoutColours: String {
    var text = ""
    var isInSequence = false
    for scalar in unicodeScalars {
      if scalar == "\u{1B}" {
        isInSequence = true
      } else if isInSequence {
        isInSequence = scalar != "m"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
