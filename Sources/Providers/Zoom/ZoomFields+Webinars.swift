import Domain

extension ZoomFields {
  /// Fields that webinars have and meetings have not.
  static let ofWebinars: [FieldRule] = [
    ("add_audio_watermark", .truth, "Whether the sound carries a watermark"),
    ("add_watermark", .truth, "Whether the picture carries a watermark"),
    (
      "attendees_and_panelists_reminder_email_notification", ZoomShapes.mail,
      "Reminders to attendees and panelists"
    ),
    ("email_language", .text(longest: nil), "The language of Zoom's mails, such as en-US"),
    ("enable_session_branding", .truth, "Whether it carries the institution's look"),
    ("enforce_login", .truth, "Whether only people with a Zoom account may join"),
    ("enforce_login_domains", .text(longest: nil), "Domains whose people may join"),
    ("follow_up_absentees_email_notification", ZoomShapes.mail, "Mails to who was absent"),
    ("follow_up_attendees_email_notification", ZoomShapes.mail, "Mails to who was there"),
    ("hd_video", .truth, "Whether the video is sharp"),
    ("hd_video_for_attendees", .truth, "Whether the video is sharp for attendees"),
    ("notify_registrants", .truth, "Whether registrants hear of changes"),
    ("on_demand", .truth, "Whether its recording can be watched by registrants"),
    ("panelist_authentication", .truth, "Whether panelists must authenticate"),
    ("panelists_invitation_email_notification", .truth, "Whether Zoom mails panelists"),
    ("panelists_video", .truth, "Whether panelists begin with video"),
    ("post_webinar_survey", .truth, "Whether a survey follows"),
    ("question_and_answer", ZoomShapes.webinarQuestions, "Written questions and answers"),
    (
      "registrants_restrict_number", .number(0...20_000),
      "The most people who may register; 0 is no limit"
    ),
    ("send_1080p_video_to_attendees", .truth, "Whether attendees get 1080p"),
    ("survey_url", .address(isEncrypted: false), "The address of a survey"),
    ("transition_to_live", .truth, "Whether a recorded webinar goes on live"),
  ].map { FieldRule($0, $1, [.webinar], $2) }
}
