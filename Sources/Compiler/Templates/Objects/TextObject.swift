/// A text without names below it.
struct TextObject: TemplateObject {
  let renderText: String

  init(_ text: String) { renderText = text }

  func child(named name: String) -> Any? { nil }
}
