import Mustache

/// What the library finds under a name: a text, which may have further names below it.
///
/// Nothing is built before a tag asks for it. The library would find the stored properties of other
/// types by reflection, so everything that it may get to see conforms.
protocol TemplateObject: MustacheParent, MustacheCustomRenderable {}

extension TemplateObject {
  /// Empty values are none: their section is not written, the inverted one is.
  var isNull: Bool { renderText.isEmpty }
}
