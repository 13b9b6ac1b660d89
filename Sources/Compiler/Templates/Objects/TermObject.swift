/// A term or a part of one.
struct TermObject: TemplateObject {
  let term: TemplateContext.Term
  let local: LocalText

  var renderText: String { term.name }

  func child(named name: String) -> Any? {
    TemplateValue.TermValue(rawValue: name).map { TextObject(text($0)) }
  }

  private func text(_ value: TemplateValue.TermValue) -> String {
    switch value {
    case .whole, .name: term.name
    case .starts: local.date(term.starts)
    case .ends: local.date(term.ends)
    }
  }
}
