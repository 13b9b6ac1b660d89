extension WireTable {
  /// Settings of rooms and webinars, people, and what is kept.
  static let rooms: [WireRow] = [
    WireRow(
      "max_participants", "20",
      #"""
      Zoom meeting: refused: a Zoom meeting has no 'max_participants'
      Zoom webinar: refused: a Zoom webinar has no 'max_participants'
      room: create maxParticipants = 20
      room: create meta_bbb-meeting-size-hint = 20

      """#),
    WireRow(
      "guests", "ask",
      #"""
      Zoom meeting: refused: a Zoom meeting has no 'guests'
      Zoom webinar: refused: a Zoom webinar has no 'guests'
      room: create guestPolicy = ASK_MODERATOR

      """#),
    WireRow(
      "lock", "[cam, chat]",
      #"""
      Zoom meeting: refused: a Zoom meeting has no 'lock'
      Zoom webinar: refused: a Zoom webinar has no 'lock'
      room: create lockSettingsDisableCam = true
      room: create lockSettingsDisablePrivateChat = true
      room: create lockSettingsDisablePublicChat = true

      """#),
    WireRow(
      "slides", "[\"https://example.edu/a.pdf\"]",
      #"""
      Zoom meeting: refused: a Zoom meeting has no 'slides'
      Zoom webinar: refused: a Zoom webinar has no 'slides'
      room: create body = <?xml version="1.0" encoding="UTF-8"?><modules><module name="presentation"><document url="https://example.edu/a.pdf" filename="a.pdf"/></module></modules>

      """#),
    WireRow(
      "welcome", "Hello",
      #"""
      Zoom meeting: refused: a Zoom meeting has no 'welcome'
      Zoom webinar: refused: a Zoom webinar has no 'welcome'
      room: create welcome = Hello

      """#),
    WireRow(
      "open_before", "5m",
      #"""
      Zoom meeting: refused: 'open_before' is nothing that Zoom has
      Zoom webinar: refused: 'open_before' is nothing that Zoom has
      room: not create meetingID = rooster-19e277ec7ce86d0994b7c581f7d24f104f5dd90a
      room: not create name = Algorithms:+Lecture
      room: not create meetingExpireIfNoUserJoinedInMinutes = 105
      room: not create meetingExpireWhenLastUserLeftInMinutes = 105
      room: not create duration = 110

      """#),
    WireRow(
      "close_after", "10m",
      #"""
      Zoom meeting: refused: 'close_after' is nothing that Zoom has
      Zoom webinar: refused: 'close_after' is nothing that Zoom has
      room: create meetingExpireIfNoUserJoinedInMinutes = 85
      room: create meetingExpireWhenLastUserLeftInMinutes = 85
      room: create duration = 90

      """#),
    WireRow(
      "panelists", "[{ name: B L, email: b@example.org }]",
      #"""
      Zoom meeting: refused: 'panelists' is nothing that a meeting has
      Zoom meeting: refused: a Zoom meeting has no 'panelists'
      Zoom webinar: POST webinars/ID/panelists panelists[].email = b@example.org
      Zoom webinar: POST webinars/ID/panelists panelists[].name = B L
      room: refused: 'panelists' is nothing that a BigBlueButton room has
      room: refused: a BigBlueButton room has no 'panelists'

      """#),
    WireRow(
      "practice_session", "true",
      #"""
      Zoom meeting: refused: a Zoom meeting has no 'practice_session'
      Zoom webinar: POST users/room-01@example.edu/webinars settings.practice_session = true
      room: refused: a BigBlueButton room has no 'practice_session'

      """#),
    WireRow(
      "question_and_answer", "true",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.question_and_answer.enable = true
      Zoom webinar: POST users/room-01@example.edu/webinars settings.question_and_answer.enable = true
      room: refused: a BigBlueButton room has no 'question_and_answer'

      """#),
    WireRow(
      "registration", "open",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.approval_type = 0
      Zoom webinar: POST users/room-01@example.edu/webinars settings.approval_type = 0
      room: refused: a BigBlueButton room has no 'registration'

      """#),
    WireRow(
      "approval", lines: ["approval: manual", "registration: open"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.approval_type = 1
      Zoom webinar: POST users/room-01@example.edu/webinars settings.approval_type = 1
      room: refused: a BigBlueButton room has no 'approval'
      room: refused: a BigBlueButton room has no 'registration'

      """#),
    WireRow(
      "registrants", "[eve@example.org]",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.approval_type = 0
      Zoom meeting: POST users/room-01@example.edu/meetings settings.registrants_email_notification = false
      Zoom meeting: POST meetings/ID/registrants auto_approve = true
      Zoom meeting: POST meetings/ID/registrants email = eve@example.org
      Zoom meeting: POST meetings/ID/registrants first_name = eve
      Zoom webinar: POST users/room-01@example.edu/webinars settings.approval_type = 0
      Zoom webinar: POST users/room-01@example.edu/webinars settings.registrants_email_notification = false
      Zoom webinar: POST webinars/ID/registrants auto_approve = true
      Zoom webinar: POST webinars/ID/registrants email = eve@example.org
      Zoom webinar: POST webinars/ID/registrants first_name = eve
      room: nothing is sent

      """#),
    WireRow(
      "with", "[CS102]",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.approval_type = 0
      Zoom meeting: POST users/room-01@example.edu/meetings settings.registrants_email_notification = false
      Zoom meeting: POST meetings/ID/registrants auto_approve = true
      Zoom meeting: POST meetings/ID/registrants email = eve@example.org
      Zoom meeting: POST meetings/ID/registrants first_name = eve
      Zoom webinar: POST users/room-01@example.edu/webinars settings.approval_type = 0
      Zoom webinar: POST users/room-01@example.edu/webinars settings.registrants_email_notification = false
      Zoom webinar: POST webinars/ID/registrants auto_approve = true
      Zoom webinar: POST webinars/ID/registrants email = eve@example.org
      Zoom webinar: POST webinars/ID/registrants first_name = eve
      room: nothing is sent

      """#),
    WireRow(
      "attendance", "{ signed: true, reason: law }",
      #"""
      Zoom meeting: nothing is sent
      Zoom webinar: nothing is sent
      room: nothing is sent

      """#),
    WireRow(
      "announce", "class",
      #"""
      Zoom meeting: nothing is sent
      Zoom webinar: nothing is sent
      room: nothing is sent

      """#),
    WireRow(
      "protect", "true",
      #"""
      Zoom meeting: nothing is sent
      Zoom webinar: nothing is sent
      room: nothing is sent

      """#),
    WireRow(
      "moved_from", "CS101/old",
      #"""
      Zoom meeting: nothing is sent
      Zoom webinar: nothing is sent
      room: nothing is sent

      """#),
    WireRow(
      "zoom", "{ focus_mode: true }",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.focus_mode = true
      Zoom webinar: refused: 'focus_mode' is a field of Zoom meetings, and this is a webinar
      room: refused: 'zoom' is nothing that a BigBlueButton room has

      """#),
    WireRow(
      "bbb", "{ allowModsToUnmuteUsers: true }",
      #"""
      Zoom meeting: refused: 'bbb' is nothing that Zoom has
      Zoom webinar: refused: 'bbb' is nothing that Zoom has
      room: create allowModsToUnmuteUsers = true

      """#),
  ]
}
