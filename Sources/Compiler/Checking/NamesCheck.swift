import Diagnostics
import YAML

extension FileCompiler {
  /// Meetings and webinars of one file share their names.
  mutating func checkNames() {
    var first: [String: Int] = [:]
    for index in schedule.declarations.indices {
      let name = schedule.declarations[index].name.value.text
      guard let position = first[name] else {
        first[name] = index
        continue
      }
      let declaration = schedule.declarations[index]
      let known = schedule.declarations[position]
      // Two equal keys of one map are told where YAML is read.
      guard known.section != declaration.section else { continue }
      reader.report(
        declaration.name.node.finding(
          .doubledAddress, "there is a meeting named '\(name)' already",
          hint: "choose another name: both would be \(schedule.address)/\(name)",
          related: [known.name.node.related("the first is here")]))
    }
  }
}
