import Domain

/// The fields of Zoom's own API that `zoom:` may name (the OpenAPI file of 2026-05).
enum ZoomFields {
  /// Members of the body itself; every other name is a member of `settings`.
  static let topLevel: Set<String> = ["pre_schedule", "template_id", "tracking_fields"]

  /// Fields that Rooster writes itself, and the key to write in their place.
  static let owned: [String: String] = [
    "agenda": "description", "alternative_hosts": "coaches", "approval_type": "registration",
    "auto_recording": "recording", "default_passcode": "passcode",
    "default_password": "passcode", "duration": "lasts", "jbh_time": "join_before_host",
    "join_before_host": "join_before_host", "meeting_authentication": "authentication",
    "mute_upon_entry": "mute_on_entry", "password": "passcode",
    "practice_session": "practice_session", "recurrence": "weekly", "schedule_for": "host",
    "start_time": "at", "timezone": "zone", "topic": "title", "type": "weekly",
    "waiting_room": "waiting_room",
  ]

  /// Fields that a schedule may not set, and why.
  static let refused: [String: String] = [
    "settings": "write the members of `settings` directly below `zoom:`",
    "use_pmi": "several meetings would share one personal id",
    "custom_keys": "Zoom does not take it when a meeting is made",
  ]

  /// Members of `settings` (and of the body) by kind, sorted.
  static func known(for kind: MeetingKind) -> [String] {
    switch kind {
    case .meeting: (shared + meeting + topLevel).sorted()
    case .webinar: (shared + webinar + topLevel).sorted()
    case .room: []
    }
  }

  private static let shared = [
    "additional_data_center_regions", "allow_host_control_participant_mute_state",
    "allow_multiple_devices", "alternative_host_update_polls",
    "alternative_hosts_email_notification", "audio", "audio_conference_info",
    "authentication_domains", "authentication_name", "authentication_option",
    "close_registration", "contact_email", "contact_name", "email_in_attendee_report",
    "global_dial_in_countries", "host_video", "language_interpretation", "question_and_answer",
    "registrants_confirmation_email", "registrants_email_notification", "registration_type",
    "request_permission_to_unmute_participants", "show_join_info", "show_share_button",
    "sign_language_interpretation",
  ]

  private static let meeting = [
    "allow_live_streaming", "approved_or_denied_countries_or_regions",
    "authentication_exception", "auto_add_recording_to_video_management",
    "auto_start_ai_companion_questions", "auto_start_meeting_summary", "breakout_room",
    "calendar_type", "cn_meeting", "continuous_meeting_chat", "device_testing",
    "disable_participant_video", "email_notification", "encryption_type", "focus_mode",
    "host_save_video_order", "in_meeting", "internal_meeting", "meeting_invitees",
    "participant_focused_meeting", "participant_video", "private_meeting",
    "push_change_to_calendar", "resources", "summary_template_id", "waiting_room_options",
    "watermark", "who_can_ask_questions", "who_will_receive_summary",
  ]

  private static let webinar = [
    "add_audio_watermark", "add_watermark",
    "attendees_and_panelists_reminder_email_notification", "email_language",
    "enable_session_branding", "enforce_login", "enforce_login_domains",
    "follow_up_absentees_email_notification", "follow_up_attendees_email_notification",
    "hd_video", "hd_video_for_attendees", "notify_registrants", "on_demand",
    "panelist_authentication", "panelists_invitation_email_notification", "panelists_video",
    "post_webinar_survey", "registrants_restrict_number", "send_1080p_video_to_attendees",
    "survey_url", "transition_to_live",
  ]
}
