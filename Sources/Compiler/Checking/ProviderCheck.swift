import Diagnostics
import Domain
import YAML

extension FileCompiler {
  /// Keys of one kind of meeting that stand at another; what else a provider lacks, its audit says.
  mutating func check(_ kind: MeetingKind, _ declaration: Declaration) {
    let fields = declaration.fields
    switch kind {
    case .room:
      if declaration.section == .webinars {
        reader.report(
          declaration.name.node.finding(
            .notForProvider, "BigBlueButton has no webinars",
            hint: "move '\(declaration.name.value.text)' below 'meetings:'"))
      }
      refuse(fields.settings.zoom?.node, "zoom", "a BigBlueButton room", hint: "write 'bbb:'")
      refuse(
        fields.panelists?.node, "panelists", "a BigBlueButton room", hint: "list them as coaches")
    case .meeting:
      refuseRoomKeys(fields.settings)
      refuse(
        fields.panelists?.node, "panelists", "a meeting",
        hint: "move '\(declaration.name.value.text)' below 'webinars:', or list them as coaches")
    case .webinar:
      refuseRoomKeys(fields.settings)
    }
  }

  private mutating func refuseRoomKeys(_ settings: SettingFields) {
    let hint = "only BigBlueButton rooms are opened and closed; delete the line"
    refuse(settings.openBefore?.node, "open_before", "Zoom", hint: hint)
    refuse(settings.closeAfter?.node, "close_after", "Zoom", hint: hint)
    refuse(settings.bbb?.node, "bbb", "Zoom", hint: "write 'zoom:'")
  }

  private mutating func refuse(_ node: Node?, _ key: String, _ owner: String, hint: String) {
    guard let node else { return }
    reader.report(
      node.finding(.notForProvider, "'\(key)' is nothing that \(owner) has", hint: hint))
  }
}
