/// What a member of `settings` may hold (docs/providers.md, Zoom 2.3).
enum SettingRule: Hashable, Sendable {
  case flag
  case number(Set<Int>)
  case whole(ClosedRange<Int>)
  case word(Set<String>)
  case text(limit: Int)
  /// Objects and lists that the sandbox keeps as they come.
  case kept

  /// The rule of a member; `nil`: Zoom does not know it and ignores it.
  static func of(_ name: String, family: ZoomFamily) -> SettingRule? {
    shared[name] ?? (family == .meeting ? meetings[name] : webinars[name])
  }

  func allows(_ value: JSONValue) -> Bool {
    switch self {
    case .flag: value.truth != nil
    case .number(let numbers): value.integer.map { numbers.contains(Int($0)) } ?? false
    case .whole(let range): value.integer.map { range.contains(Int($0)) } ?? false
    case .word(let words): value.text.map { words.contains($0) } ?? false
    case .text(let limit): value.text.map { Rules.length($0) <= limit } ?? false
    case .kept: true
    }
  }

  private static let shared: [String: SettingRule] = [
    "host_video": .flag, "approval_type": .number([0, 1, 2]),
    "registration_type": .number([1, 2, 3]), "audio": .word(audio),
    "auto_recording": .word(["local", "cloud", "none"]), "alternative_hosts": .text(limit: 2000),
    "alternative_hosts_email_notification": .flag, "close_registration": .flag,
    "contact_name": .text(limit: 128), "contact_email": .text(limit: 128),
    "email_language": .text(limit: 10), "registrants_confirmation_email": .flag,
    "registrants_email_notification": .flag, "meeting_authentication": .flag,
    "authentication_option": .text(limit: 64), "authentication_domains": .text(limit: 2000),
    "authentication_exception": .kept, "allow_multiple_devices": .flag,
    "show_share_button": .flag, "language_interpretation": .kept,
    "sign_language_interpretation": .kept,
    "question_and_answer": .kept, "global_dial_in_countries": .kept, "enforce_login": .flag,
    "enforce_login_domains": .text(limit: 2000), "private_meeting": .flag,
    "internal_meeting": .flag, "watermark": .flag, "email_notification": .flag,
    "host_save_video_order": .flag, "request_permission_to_unmute_participants": .flag,
  ]

  private static let meetings: [String: SettingRule] = [
    "participant_video": .flag, "cn_meeting": .flag, "in_meeting": .flag,
    "join_before_host": .flag, "jbh_time": .number([0, 5, 10, 15]), "mute_upon_entry": .flag,
    "use_pmi": .flag, "waiting_room": .flag, "waiting_room_options": .kept,
    "breakout_room": .kept, "calendar_type": .number([1, 2]), "focus_mode": .flag,
    "encryption_type": .word(["enhanced_encryption", "e2ee"]), "meeting_invitees": .kept,
    "approved_or_denied_countries_or_regions": .kept, "continuous_meeting_chat": .kept,
    "participant_focused_meeting": .flag, "push_change_to_calendar": .flag, "resources": .kept,
    "auto_start_meeting_summary": .flag, "auto_start_ai_companion_questions": .flag,
    "device_testing": .flag, "enable_dedicated_group_chat": .flag,
    "allow_host_control_participant_mute_state": .flag,
  ]

  private static let webinars: [String: SettingRule] = [
    "panelists_video": .flag, "panelists_invitation_email_notification": .flag,
    "practice_session": .flag, "hd_video": .flag, "hd_video_for_attendees": .flag,
    "on_demand": .flag, "registrants_restrict_number": .whole(0...20_000),
    "notify_registrants": .flag, "post_webinar_survey": .flag, "survey_url": .text(limit: 2000),
    "attendees_and_panelists_reminder_email_notification": .kept, "panelist_authentication": .flag,
    "follow_up_absentees_email_notification": .kept, "add_watermark": .flag,
    "follow_up_attendees_email_notification": .kept, "enable_session_branding": .flag,
    "send_1080p_video_to_attendees": .flag, "add_audio_watermark": .flag,
  ]

  private static let audio: Set<String> = ["both", "telephony", "voip", "thirdParty"]
}
