import Diagnostics
import Domain

/// The fields below `zoom:` and `bbb:`, from the providers' catalogues.
struct ProviderShapes {
  let catalogue: FieldCatalogue

  /// The fields of the kinds of meeting that may stand at one place.
  func map(of kinds: [MeetingKind]) -> MapShape {
    var keys: [KeyShape] = []
    for name in Set(kinds.flatMap { catalogue.openNames(of: $0) }).sorted() {
      let rules = kinds.compactMap { catalogue.rule(name, of: $0) }
      var shapes: [Shape] = []
      for rule in rules {
        guard case .open(let field) = rule.use else { continue }
        let shape = shape(of: field)
        if !shapes.contains(shape) { shapes.append(shape) }
      }
      guard let first = shapes.first else { continue }
      keys.append(
        KeyShape(
          name, name, (rules.first?.summary ?? "") + ".",
          shapes.count == 1 ? first : .any(shapes)))
    }
    let others = catalogue.metadata.map { names in
      MapShape.Others(
        pattern: "(?!\(names.reserved))\(names.prefix)[A-Za-z][A-Za-z0-9-]*",
        value: shape(of: .text(longest: nil)))
    }
    return MapShape(keys, others: others)
  }

  private var spells: Bool { catalogue.wire == .texts }

  private func shape(of field: FieldShape) -> Shape {
    switch field {
    case .truth:
      .scalar(
        ScalarShape(
          "true or false", texts: spells ? .words(["true", "false"]) : .none, takesTruth: true))
    case .number(let range):
      .scalar(
        ScalarShape(
          FieldShape.wording(of: range),
          texts: spells ? .exactly("[0-9]{1,10}") : .none,
          numbers: .whole(range)))
    case .text(let longest):
      .scalar(
        ScalarShape(
          "text", texts: .exactly("[\\s\\S]*"), numbers: spells ? .any : .none, takesTruth: spells,
          longest: longest))
    case .choice(let words):
      .scalar(ScalarShape(Suggestion.list(words), texts: .words(words)))
    case .words:
      .oneOrMore(
        .scalar(
          ScalarShape("words", texts: .exactly("[\\s\\S]*"), numbers: .any, takesTruth: true)))
    case .address(let isEncrypted):
      .scalar(
        ScalarShape(
          "an address such as https://example.edu/",
          texts: .exactly("http\(isEncrypted ? "s" : "s?")://[^/ ][^ ]*")))
    case .color:
      .scalar(ScalarShape("a colour such as \"#1F5FA8\"", texts: .exactly(Self.color)))
    case .list(let element):
      .list(shape(of: element), least: 0)
    case .fields(let members):
      .map(
        MapShape(
          members.map { KeyShape($0.name, $0.name, "", shape(of: $0.shape)) },
          required: members.filter(\.isRequired).map(\.name)))
    }
  }

  private static let color = "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})"
}
