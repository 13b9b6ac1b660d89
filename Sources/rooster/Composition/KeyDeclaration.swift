import Compiler
import Diagnostics
import Domain
import YAML

/// The `key:` of rooster.yaml, known before the workspace is compiled; a literal one is refused there.
struct KeyDeclaration {
  let reference: SecretReference?

  init(_ tree: SourceTree, folder: WorkspaceFolder) {
    let path = "\(folder.schedules)/rooster.yaml"
    guard let bytes = tree.files[path],
      let root = Document.parse(bytes, file: path).document?.root, root.kind == .mapping,
      let node = root["key"], node.kind == .scalar
    else {
      reference = nil
      return
    }
    let text = node.text
    if text.hasPrefix("env:") {
      reference = SecretReference(
        source: .variable(String(text.dropFirst("env:".count))), place: node.span.place)
    } else if text.hasPrefix("file:") {
      reference = SecretReference(
        source: .file(String(text.dropFirst("file:".count))), place: node.span.place)
    } else {
      reference = nil
    }
  }
}
