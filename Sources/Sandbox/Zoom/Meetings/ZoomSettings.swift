/// The settings that Zoom fills in, and the changes it makes without a word.
enum ZoomSettings {
  /// What an account answers for members that were not sent.
  static func defaults(_ family: ZoomFamily) -> JSONValue {
    switch family {
    case .meeting:
      [
        "host_video": false, "participant_video": false, "join_before_host": false,
        "jbh_time": 0, "mute_upon_entry": false, "watermark": false, "use_pmi": false,
        "approval_type": 2, "audio": "both", "auto_recording": "none", "alternative_hosts": "",
        "alternative_hosts_email_notification": true, "close_registration": false,
        "waiting_room": false, "meeting_authentication": false,
        "registrants_confirmation_email": true, "registrants_email_notification": true,
        "show_share_button": true, "allow_multiple_devices": true,
        "encryption_type": "enhanced_encryption", "focus_mode": false,
      ]
    case .webinar:
      [
        "host_video": false, "panelists_video": false, "practice_session": false,
        "hd_video": false, "approval_type": 2, "audio": "both", "auto_recording": "none",
        "alternative_hosts": "", "alternative_hosts_email_notification": true,
        "close_registration": false, "on_demand": false, "registrants_restrict_number": 0,
        "registrants_confirmation_email": true, "registrants_email_notification": true,
        "panelists_invitation_email_notification": true, "meeting_authentication": false,
        "show_share_button": true, "allow_multiple_devices": true,
      ]
    }
  }

  /// Complaints about members that Zoom knows and whose value it does not take.
  static func complaints(about given: JSONValue, family: ZoomFamily) -> [ZoomFieldError] {
    (given.members ?? []).compactMap { member in
      guard let rule = SettingRule.of(member.name, family: family), !rule.allows(member.value)
      else { return nil }
      return ZoomFieldError(field: "settings.\(member.name)", message: "Invalid field.")
    }
  }

  /// Puts the given members over the kept ones, and normalises what comes out.
  ///
  /// Sources, all docs/providers.md, Zoom:
  /// a waiting room switches joining before the host off, type 3 drops
  /// `approval_type` (2.3), a meeting without passcode, waiting room and authentication gets a
  /// waiting room (2.2, security floor), alternative hosts come back in another order (8).
  static func merged(
    _ kept: JSONValue, with given: JSONValue, family: ZoomFamily, type: Int, hasPassword: Bool
  ) -> JSONValue {
    var settings = kept
    for member in given.members ?? []
    where SettingRule.of(member.name, family: family) != nil {
      settings.set(member.name, member.value)
    }
    if type == 3 { settings.set("approval_type", 2) }
    let hosts = emails(settings["alternative_hosts"]?.text ?? "")
    settings.set("alternative_hosts", .text(hosts.joined(separator: ";")))
    guard family == .meeting else { return settings }
    if !hasPassword, settings["waiting_room"] != true, settings["meeting_authentication"] != true {
      settings.set("waiting_room", true)
    }
    if settings["waiting_room"] == true { settings.set("join_before_host", false) }
    return settings
  }

  /// The alternative hosts of a text, in lower case, sorted, each once.
  static func emails(_ text: String) -> [String] {
    let parts = text.split { $0 == ";" || $0 == "," }.map { $0.lowercased().filter { $0 != " " } }
    return Set(parts.filter { !$0.isEmpty }).sorted()
  }
}
