import Diagnostics

extension FieldCheck {
  /// Checks one value, and what is below it.
  ///
  /// - Parameter name: What to call it in messages.
  mutating func check(
    _ value: FieldValue, as shape: FieldShape, called name: String, at path: ValuePath
  ) {
    switch shape {
    case .truth:
      guard truth(value) == nil else { return }
      refuse(value, at: path, "\(name) is true or false", hint: Self.truthHint(value))
    case .number(let range):
      checkNumber(value, range, called: name, at: path)
    case .text(let longest):
      checkText(value, longest, called: name, at: path)
    case .choice(let words):
      checkChoice(value, words, called: name, at: path)
    case .words:
      checkWords(value, called: name, at: path)
    case .address(let isEncrypted):
      checkAddress(value, isEncrypted: isEncrypted, called: name, at: path)
    case .color:
      guard text(value).map(Self.isColor) != true else { return }
      refuse(value, at: path, "\(name) is a colour", hint: "write one such as \"#1F5FA8\"")
    case .list(let element):
      checkList(value, of: element, called: name, at: path)
    case .fields(let members):
      checkFields(value, members, called: name, at: path)
    }
  }

  /// Says what is due and what is there.
  private mutating func refuse(
    _ value: FieldValue, at path: ValuePath, _ expectation: String, hint: String?
  ) {
    report(
      FieldMistake(
        .value, path, .value, "\(expectation), and not \(Self.shown(value))", hint: hint))
  }

  private mutating func checkNumber(
    _ value: FieldValue, _ range: ClosedRange<Int>, called name: String, at path: ValuePath
  ) {
    if let number = number(value), range.contains(number) { return }
    refuse(
      value, at: path, "\(name) is \(FieldShape.wording(of: range))",
      hint: Self.unquoted(value).map { "write \($0)" })
  }

  private mutating func checkText(
    _ value: FieldValue, _ longest: Int?, called name: String, at path: ValuePath
  ) {
    guard let text = text(value) else {
      return refuse(value, at: path, "\(name) is text", hint: Self.quoted(value))
    }
    guard let longest, text.utf16.count > longest else { return }
    report(
      FieldMistake(
        .value, path, .value,
        "\(name) has \(text.utf16.count) characters and \(catalogue.provider) takes \(longest)",
        hint: "shorten it"))
  }

  private mutating func checkChoice(
    _ value: FieldValue, _ words: [String], called name: String, at path: ValuePath
  ) {
    guard let text = text(value), words.contains(text) else {
      let hint = text(value).flatMap { Suggestion.hint(for: $0, among: words) }
      return refuse(value, at: path, "\(name) is \(Suggestion.list(words))", hint: hint)
    }
  }

  private mutating func checkWords(_ value: FieldValue, called name: String, at path: ValuePath) {
    guard case .list(let elements) = value else {
      guard text(value) == nil else { return }
      return refuse(value, at: path, "\(name) is a list of words", hint: nil)
    }
    for (index, element) in elements.enumerated() where text(element) == nil {
      refuse(element, at: path.element(index), "\(name) is a list of words", hint: nil)
    }
  }

  private mutating func checkAddress(
    _ value: FieldValue, isEncrypted: Bool, called name: String, at path: ValuePath
  ) {
    let address = text(value) ?? ""
    let isPlain = address.hasPrefix("http://") && !isEncrypted
    let host = address.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" }
    let isWhole = !host.isEmpty && !address.contains(" ")
    guard !(isWhole && (isPlain || address.hasPrefix("https://"))) else { return }
    refuse(
      value, at: path, "\(name) is an address",
      hint: isEncrypted || !address.hasPrefix("http") ? "write it in full, with https://" : nil)
  }

  private mutating func checkList(
    _ value: FieldValue, of element: FieldShape, called name: String, at path: ValuePath
  ) {
    guard case .list(let elements) = value else {
      return refuse(
        value, at: path, "\(name) is a list", hint: Self.listed(value))
    }
    for (index, item) in elements.enumerated() {
      check(item, as: element, called: "an entry of \(name)", at: path.element(index))
    }
  }

  private mutating func checkFields(
    _ value: FieldValue, _ members: [FieldMember], called name: String, at path: ValuePath
  ) {
    guard case .fields(let fields) = value else {
      let names = members.map(\.name).joined(separator: ", ")
      return refuse(value, at: path, "\(name) is a map of fields", hint: "its fields are \(names)")
    }
    var absent = members.filter { member in
      member.isRequired && !fields.contains { $0.name == member.name }
    }
    let known = members.map(\.name)
    for field in fields {
      guard let member = members.first(where: { $0.name == field.name }) else {
        let meant = Suggestion.nearest(to: field.name, among: known)
        // What is misspelt is not missing as well.
        absent.removeAll { $0.name == meant }
        report(
          FieldMistake(
            .unknown, path.key(field.name), .name, "'\(field.name)' is not a field of \(name)",
            hint: meant.map { "did you mean '\($0)'?" }
              ?? "its fields are \(known.joined(separator: ", "))"))
        continue
      }
      check(field.value, as: member.shape, called: "'\(field.name)'", at: path.key(field.name))
    }
    for member in absent {
      report(
        FieldMistake(
          .value, path, .value, "\(name) needs '\(member.name)'",
          hint: "add '\(member.name):' below it"))
    }
  }
}
