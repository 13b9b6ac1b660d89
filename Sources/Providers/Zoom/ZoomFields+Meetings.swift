import Domain

extension ZoomFields {
  /// Fields that meetings have and webinars have not.
  static let ofMeetings: [FieldRule] = [
    ("allow_live_streaming", .truth, "Whether it may be streamed"),
    (
      "alternative_host_manage_cloud_recording", .truth,
      "Whether coaches manage its recordings in the cloud"
    ),
    (
      "alternative_host_manage_meeting_summary", .truth, "Whether coaches manage its summary"
    ),
    (
      "approved_or_denied_countries_or_regions", ZoomShapes.regions,
      "Countries whose people may or may not join"
    ),
    (
      "authentication_exception", ZoomShapes.exceptions, "People who join without authentication"
    ),
    (
      "auto_add_recording_to_video_management", ZoomShapes.management,
      "Whether recordings are added to channels of Zoom's video management"
    ),
    (
      "auto_start_ai_companion_questions", .truth, "Whether the AI Companion answers questions"
    ),
    ("auto_start_meeting_summary", .truth, "Whether a summary is written by itself"),
    ("breakout_room", ZoomShapes.breakout, "Rooms for groups, with their people"),
    ("calendar_type", .number(1...2), "1: Outlook; 2: Google Calendar"),
    ("cn_meeting", .truth, "Whether it is hosted in China"),
    ("continuous_meeting_chat", ZoomShapes.chat, "A chat that outlives the meeting"),
    ("device_testing", .truth, "Whether people test their devices before they join"),
    ("disable_participant_video", .truth, "Whether people's video is off during the meeting"),
    ("email_notification", .truth, "Whether Zoom mails hosts and invitees"),
    ("encryption_type", .choice(["enhanced_encryption", "e2ee"]), "How it is encrypted"),
    ("focus_mode", .truth, "Whether it begins in focus mode"),
    ("host_save_video_order", .truth, "Whether the order of videos is kept"),
    ("in_meeting", .truth, "Whether it is hosted in India"),
    ("internal_meeting", .truth, "Whether it is for people of the account only"),
    ("meeting_invitees", ZoomShapes.invitees, "People to invite"),
    ("participant_focused_meeting", .truth, "Whether it is about the participants"),
    ("participant_video", .truth, "Whether people begin with video"),
    ("private_meeting", .truth, "Whether it is private in calendars"),
    ("push_change_to_calendar", .truth, "Whether changes reach the host's calendar"),
    ("question_and_answer", ZoomShapes.questions, "Written questions and answers"),
    ("resources", ZoomShapes.resources, "Whiteboards that come with it"),
    ("summary_template_id", .text(longest: nil), "How the summary is written"),
    ("waiting_room_options", ZoomShapes.waitingRoom, "Who waits in the waiting room"),
    ("watermark", .truth, "Whether shared screens carry a watermark"),
    (
      "who_can_ask_questions", .number(1...5),
      "Who may ask the AI Companion; 1 is everybody, and 5 the host alone"
    ),
    (
      "who_will_receive_summary", .number(1...4),
      "Who gets the summary; 1 is the host alone, and 4 everybody"
    ),
  ].map { FieldRule($0, $1, [.meeting], $2) }
}
