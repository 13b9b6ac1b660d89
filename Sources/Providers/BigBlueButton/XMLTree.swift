import Foundation
import FoundationXML

/// One element of an XML document, with what is in it.
struct XMLTree: Hashable, Sendable {
  var name: String
  /// The text directly inside, without blanks at its ends.
  var text: String = ""
  var children: [XMLTree] = []

  /// The first child of that name.
  subscript(name: String) -> XMLTree? {
    children.first { $0.name == name }
  }

  /// The root of a document; `nil` when it is not well formed, too large or too deep, or declares a
  /// document type, which no answer of the API does and which could name files or grow without end.
  init?(parsing bytes: [UInt8]) {
    guard bytes.count <= BigBlueButtonLimits.answer,
      !String(decoding: bytes, as: UTF8.self).contains("<!DOCTYPE")
    else { return nil }
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else { return nil }
    self = root
  }

  init(name: String) {
    self.name = name
  }

  /// Collects the elements as the parser meets them; the last one is the innermost that is open.
  private final class Builder: NSObject, XMLParserDelegate {
    private(set) var root: XMLTree?
    private var open: [XMLTree] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(XMLTree(name: name))
      if open.count > BigBlueButtonLimits.depth { parser.abortParsing() }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      append(text)
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      append(String(decoding: block, as: UTF8.self))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard var element = open.popLast() else { return }
      element.text = element.text.trimmingCharacters(in: .whitespacesAndNewlines)
      guard let parent = open.indices.last else {
        root = element
        return
      }
      open[parent].children.append(element)
    }

    private func append(_ text: String) {
      guard let last = open.indices.last else { return }
      open[last].text += text
    }
  }
}
