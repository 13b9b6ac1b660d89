import Domain

extension BigBlueButtonConversion {
  /// The parameters that follow from the files alone: what somebody stated, and nothing else.
  func declared(_ attributes: RemoteAttributes) -> [QueryItem] {
    let settings = attributes.settings
    var items = [QueryItem("name", attributes.title)]
    items += recording(settings.recording)
    items += texts(attributes)
    items += settings.maxParticipants.map { [QueryItem("maxParticipants", String($0))] } ?? []
    items += settings.guests.map { [QueryItem("guestPolicy", guestPolicy($0))] } ?? []
    items += settings.muteOnEntry.map { [QueryItem("muteOnStart", String($0))] } ?? []
    items += locks(settings.lock ?? [])
    return overlay(settings.extra, on: items)
  }

  private func recording(_ recording: Recording?) -> [QueryItem] {
    switch recording {
    case nil:
      []
    case .some(.none):
      [QueryItem("record", "false")]
    case .local, .cloud:
      // Without the second, somebody has to press a button and nobody does.
      [QueryItem("record", "true"), QueryItem("autoStartRecording", "true")]
    }
  }

  private func texts(_ attributes: RemoteAttributes) -> [QueryItem] {
    var items: [QueryItem] = []
    if let welcome = attributes.settings.welcome { items.append(QueryItem("welcome", welcome)) }
    if let page = attributes.page { items.append(QueryItem("logoutURL", page)) }
    return items
  }

  private func guestPolicy(_ guests: GuestPolicy) -> String {
    switch guests {
    case .allow: "ALWAYS_ACCEPT"
    case .ask: "ASK_MODERATOR"
    case .deny: "ALWAYS_DENY"
    }
  }

  private func locks(_ locks: [Lock]) -> [QueryItem] {
    locks.flatMap { lock in
      switch lock {
      case .cam: ["lockSettingsDisableCam"]
      case .mic: ["lockSettingsDisableMic"]
      case .chat: ["lockSettingsDisablePrivateChat", "lockSettingsDisablePublicChat"]
      // Called `lockSettingsDisableNote` before 2.5; 4.0 knows this name only.
      case .notes: ["lockSettingsDisableNotes"]
      }
    }.map { QueryItem($0, "true") }
  }

  /// The provider's own fields replace ours of the same name: a doubled parameter is refused.
  private func overlay(_ extra: [ProviderField], on items: [QueryItem]) -> [QueryItem] {
    let names = Set(extra.map(\.name))
    return items.filter { !names.contains($0.name) }
      + extra.map { QueryItem($0.name, text(of: $0.value)) }
  }

  /// Lists of words are written with commas (`disabledFeatures`), anything deeper as JSON
  /// (`groups`).
  private func text(of value: FieldValue) -> String {
    switch value {
    case .text(let text):
      return text
    case .number(let number):
      return String(number)
    case .truth(let truth):
      return String(truth)
    case .list(let values):
      let words = values.compactMap(word)
      return words.count == values.count ? words.joined(separator: ",") : json(value)
    case .fields:
      return json(value)
    }
  }

  private func word(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .truth(let truth): String(truth)
    case .list, .fields: nil
    }
  }

  private func json(_ value: FieldValue) -> String {
    String(decoding: JSONValue(value).bytes, as: UTF8.self)
  }
}
