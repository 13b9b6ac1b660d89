import Diagnostics
import Domain

extension FileCompiler {
  /// The settings that somebody stated.
  mutating func settings(_ parts: MeetingParts) -> MeetingSettings {
    let fields = parts.fields.settings
    var settings = MeetingSettings()
    settings.passcode = fields.passcode?.value.passcode ?? .auto
    settings.waitingRoom = fields.waitingRoom?.value.isTrue
    settings.muteOnEntry = fields.muteOnEntry?.value.isTrue
    settings.joinBeforeHost = fields.joinBeforeHost?.value.entry
    settings.authentication = fields.authentication?.value.isTrue
    settings.recording = fields.recording?.value.option
    settings.maxParticipants = fields.maxParticipants?.value.number
    settings.guests = fields.guests?.value.option
    settings.lock = fields.lock.map { lock in
      Lock.allCases.filter { option in lock.value.contains { $0.value.option == option } }
    }
    settings.slides = slides(fields)
    settings.welcome = fields.welcome?.value.text
    settings.practiceSession = fields.practiceSession?.value.isTrue
    settings.questionAndAnswer = fields.questionAndAnswer?.value.isTrue
    settings.registration = fields.registration?.value.option
    settings.approval = fields.approval?.value.option
    switch parts.kind {
    case .room: settings.extra = fields.bbb?.value ?? []
    case .meeting, .webinar: settings.extra = fields.zoom?.value ?? []
    }
    return settings
  }

  private mutating func slides(_ fields: SettingFields) -> [String] {
    guard let slides = fields.slides else { return [] }
    for slide in slides.value where !slide.value.contains("://") {
      file.dependencies.append(slide.value)
      let tree = surroundings.tree
      guard tree.files[slide.value] == nil, !tree.names.contains(slide.value) else { continue }
      reader.report(
        slide.node.finding(
          .missingFile, "there is no file '\(slide.value)'",
          hint: Suggestion.hint(for: slide.value, among: tree.names.sorted())
            ?? "paths are relative to this file"))
    }
    return slides.value.map(\.value)
  }
}
