package import Domain

/// The fields of Zoom's own API that `zoom:` may name (the OpenAPI file of May 2026; docs/providers.md,
/// Zoom 2.2, 2.3 and 3).
///
/// Where that file gives a limit or a list of values it is kept here; where it gives none there is none.
package enum ZoomFields {
  /// All of them, for meetings and webinars.
  package static let catalogue = FieldCatalogue(
    provider: "Zoom", key: "zoom", wire: .typed,
    rules: shared + ofMeetings + ofWebinars + owned + refused)

  /// Members of the body itself; every other name is a member of `settings`.
  static let topLevel: Set<String> = ["pre_schedule", "template_id", "tracking_fields"]

  static let both: Set<MeetingKind> = [.meeting, .webinar]

  /// Longest text of `audio_conference_info` (OpenAPI).
  private static let longestDialIn = 2048

  /// Fields that Rooster writes itself, and the key to write in their place.
  private static let owned: [FieldRule] = [
    ("agenda", "`description` of the meeting"),
    ("alternative_hosts", "`coaches` of the file"),
    ("approval_type", "`registration` of the meeting"),
    ("auto_recording", "`recording` of the meeting"),
    ("default_passcode", "`passcode` of the meeting"),
    ("default_password", "`passcode` of the meeting"),
    ("duration", "`lasts` of the meeting"),
    ("jbh_time", "`join_before_host` of the meeting"),
    ("join_before_host", "`join_before_host` of the meeting"),
    ("meeting_authentication", "`authentication` of the meeting"),
    ("mute_upon_entry", "`mute_on_entry` of the meeting"),
    ("password", "`passcode` of the meeting"),
    ("practice_session", "`practice_session` of the meeting"),
    ("recurrence", "`weekly` of the meeting"),
    ("schedule_for", "`host` of the meeting"),
    ("start_time", "`at` of the meeting"),
    ("timezone", "`zone` of the meeting"),
    ("topic", "`title` of the meeting"),
    ("type", "`weekly` of the meeting"),
    ("waiting_room", "`waiting_room` of the meeting"),
  ].map { FieldRule(name: $0, kinds: both, use: .owned(by: $1), summary: "") }

  /// Fields that a schedule may not set, and why.
  private static let refused: [FieldRule] = [
    ("settings", "write the members of `settings` directly below `zoom:`"),
    ("use_pmi", "several meetings would share one personal id"),
    ("custom_keys", "Zoom does not take it when a meeting is made"),
  ].map { FieldRule(name: $0, kinds: both, use: .refused(because: $1), summary: "") }

  private static let shared: [FieldRule] = [
    FieldRule(
      "additional_data_center_regions", .list(.text(longest: nil)), both,
      "Further regions of Zoom's data centres that may carry it"),
    FieldRule(
      "allow_host_control_participant_mute_state", .truth, both,
      "Whether hosts may mute and unmute people"),
    FieldRule(
      "allow_multiple_devices", .truth, both, "Whether people may join from several devices"),
    FieldRule(
      "alternative_host_update_polls", .truth, both, "Whether coaches may add and change polls"),
    FieldRule(
      "alternative_hosts_email_notification", .truth, both, "Whether Zoom mails coaches"),
    FieldRule(
      "audio", .choice(["both", "telephony", "voip", "thirdParty"]), both,
      "How people are heard"),
    FieldRule(
      "audio_conference_info", .text(longest: longestDialIn), both,
      "How to dial in at another provider of audio"),
    FieldRule(
      "authentication_domains", .text(longest: nil), both,
      "Domains whose people may join, with commas between them"),
    FieldRule(
      "authentication_name", .text(longest: nil), both, "The name of a way to authenticate"),
    FieldRule(
      "authentication_option", .text(longest: nil), both, "The id of a way to authenticate"),
    FieldRule("close_registration", .truth, both, "Whether registration ends with the date"),
    FieldRule("contact_email", .text(longest: nil), both, "Whom to ask about registration"),
    FieldRule("contact_name", .text(longest: nil), both, "Whom to ask about registration"),
    FieldRule(
      "email_in_attendee_report", .truth, both, "Whether reports show addresses of guests"),
    FieldRule(
      "global_dial_in_countries", .list(.text(longest: nil)), both,
      "Countries whose numbers people may dial, as two letters"),
    FieldRule("host_video", .truth, both, "Whether the host begins with video"),
    FieldRule(
      "language_interpretation", ZoomShapes.interpretation, both, "Interpreters of languages"),
    FieldRule("pre_schedule", .truth, both, "Whether it was made for a calendar in advance"),
    FieldRule(
      "registrants_confirmation_email", .truth, both,
      "Whether Zoom confirms a registration by mail; wants registrants_email_notification"),
    FieldRule(
      "registrants_email_notification", .truth, both, "Whether Zoom mails registrants"),
    FieldRule(
      "registration_type", .number(1...3), both,
      "1: once for all dates; 2: for each date; 3: once, with a choice of dates"),
    FieldRule(
      "request_permission_to_unmute_participants", .truth, both,
      "Whether people are asked before they are unmuted"),
    FieldRule("show_join_info", .truth, both, "Whether the page of registration shows how to join"),
    FieldRule(
      "show_share_button", .truth, both, "Whether the page of registration has buttons to share"),
    FieldRule(
      "sign_language_interpretation", ZoomShapes.signs, both, "Interpreters of sign languages"),
    FieldRule("template_id", .text(longest: nil), both, "A template of the account"),
    FieldRule(
      "tracking_fields", ZoomShapes.tracking, both, "Values of the account's tracking fields"),
  ]
}
