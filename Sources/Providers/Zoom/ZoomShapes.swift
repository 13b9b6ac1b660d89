import Domain

/// The fields of Zoom that have fields of their own (OpenAPI).
enum ZoomShapes {
  private static let text = FieldShape.text(longest: nil)

  static let interpretation = FieldShape.fields([
    FieldMember("enable", .truth),
    FieldMember(
      "interpreters",
      .list(
        .fields([
          FieldMember("email", text), FieldMember("languages", text),
          FieldMember("interpreter_languages", text),
        ]))),
  ])

  static let signs = FieldShape.fields([
    FieldMember("enable", .truth),
    FieldMember(
      "interpreters",
      .list(
        .fields([FieldMember("email", text), FieldMember("sign_language", text)]))),
  ])

  static let tracking = FieldShape.list(
    .fields([FieldMember("field", text, isRequired: true), FieldMember("value", text)]))

  static let regions = FieldShape.fields([
    FieldMember("enable", .truth),
    FieldMember("method", .choice(["approve", "deny"])),
    FieldMember("approved_list", .list(text)),
    FieldMember("denied_list", .list(text)),
  ])

  static let exceptions = FieldShape.list(
    .fields([FieldMember("email", text), FieldMember("name", text)]))

  static let management = FieldShape.fields([
    FieldMember("enable", .truth, isRequired: true),
    FieldMember(
      "channels",
      .list(
        .fields([
          FieldMember("channel_id", text, isRequired: true), FieldMember("name", text),
        ]))),
  ])

  static let breakout = FieldShape.fields([
    FieldMember("enable", .truth),
    FieldMember(
      "rooms",
      .list(
        .fields([
          FieldMember("name", text), FieldMember("participants", .list(text)),
        ]))),
  ])

  static let chat = FieldShape.fields([
    FieldMember("enable", .truth),
    FieldMember(
      "who_is_added", .choice(["all_users", "org_invitees_and_participants", "org_invitees"])),
    FieldMember("auto_add_invited_external_users", .truth),
    FieldMember("auto_add_meeting_participants", .truth),
    FieldMember("channel_id", text),
  ])

  static let invitees = FieldShape.list(
    .fields([FieldMember("email", text), FieldMember("internal_user", .truth)]))

  static let questions = FieldShape.fields(
    anyQuestions + [FieldMember("question_visibility", .choice(["answered", "all"]))])

  static let webinarQuestions = FieldShape.fields(
    anyQuestions + [
      FieldMember("answer_questions", .choice(["only", "all"])),
      FieldMember("allow_auto_reply", .truth),
      FieldMember("auto_reply_text", text),
    ])

  private static let anyQuestions = [
    FieldMember("enable", .truth),
    FieldMember("allow_submit_questions", .truth),
    FieldMember("allow_anonymous_questions", .truth),
    FieldMember("attendees_can_comment", .truth),
    FieldMember("attendees_can_upvote", .truth),
  ]

  static let resources = FieldShape.list(
    .fields([
      FieldMember("resource_type", .choice(["whiteboard"])),
      FieldMember("resource_id", text),
      FieldMember("permission_level", .choice(["editor", "commenter", "viewer"])),
    ]))

  static let waitingRoom = FieldShape.fields([
    FieldMember("mode", .choice(["follow_setting", "custom"]), isRequired: true),
    FieldMember(
      "who_goes_to_waiting_room",
      .choice([
        "everyone", "users_not_in_account", "users_not_in_account_or_whitelisted_domains",
        "users_not_on_invite", "users_not_in_org",
      ])),
  ])

  /// When a mail is sent: 0 never, 1 to 7 by Zoom's plans.
  static let mail = FieldShape.fields([
    FieldMember("enable", .truth), FieldMember("type", .number(0...7)),
  ])
}
