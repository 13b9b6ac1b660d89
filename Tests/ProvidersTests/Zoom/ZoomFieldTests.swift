import Domain
import Providers
import Testing

/// What may stand below `zoom:`: names, kinds of values and limits.
@Suite struct ZoomFieldTests {
  private static func findings(
    _ kind: MeetingKind, _ fields: [ProviderField]
  ) -> [String] {
    let meeting = Samples.meeting(kind) {
      $0.settings.extra = fields
      $0.host = .user("ada@example.edu")
    }
    return Zoom.audit(meeting, account: Samples.zoomAccount()).filter { $0.reason != nil }.map {
      "\($0.path) \($0.part): \($0.message)" + ($0.hint.isEmpty ? "" : " | \($0.hint)")
    }
  }

  private static func field(_ name: String, _ value: FieldValue) -> ProviderField {
    ProviderField(name: name, value: value)
  }

  @Test(
    arguments: [
      (.meeting, "watermark", nil), (.webinar, "on_demand", nil),
      (
        .meeting, "jbh_time",
        "name: Rooster writes 'jbh_time' itself | use `join_before_host` of the meeting"
      ),
      (
        .meeting, "settings",
        "name: 'settings' cannot be set | write the members of `settings` directly below `zoom:`"
      ),
      (
        .meeting, "use_pmi",
        "name: 'use_pmi' cannot be set | several meetings would share one personal id"
      ),
      (
        .meeting, "wotermark",
        "name: 'wotermark' is not a field of a Zoom meeting | did you mean 'watermark'?"
      ),
      (
        .webinar, "focus_mode",
        "name: 'focus_mode' is a field of Zoom meetings, and this is a webinar | delete it"
      ),
    ] as [(MeetingKind, String, String?)])
  func `names are known, ours to write, of another kind, or refused`(
    kind: MeetingKind, name: String, message: String?
  ) {
    #expect(
      Self.findings(kind, [Self.field(name, .truth(true))])
        == [message.map { "zoom.\(name) \($0)" }].compactMap { $0 })
  }

  @Test(
    arguments: [
      ("host_video", .truth(false), nil),
      ("host_video", .text("yes"), "'host_video' is true or false, and not 'yes' | write true"),
      (
        "host_video", .text("false"),
        "'host_video' is true or false, and not 'false' | write it without quotes"
      ),
      (
        "host_video", .list([.truth(true)]),
        "'host_video' is true or false, and not a list | write true or false"
      ),
      ("registration_type", .number(3), nil),
      (
        "registration_type", .number(4),
        "'registration_type' is a whole number from 1 to 3, and not 4"
      ),
      (
        "registration_type", .text("2"),
        "'registration_type' is a whole number from 1 to 3, and not '2' | write 2"
      ),
      (
        "registration_type", .text("1.5"),
        "'registration_type' is a whole number from 1 to 3, and not '1.5'"
      ),
      ("template_id", .text("5"), nil),
      (
        "template_id", .number(5),
        "'template_id' is text, and not 5 | write \"5\", in quotes"
      ),
      ("audio_conference_info", .text(String(repeating: "a", count: 2048)), nil),
      (
        "audio_conference_info", .text(String(repeating: "a", count: 2049)),
        "'audio_conference_info' has 2049 characters and Zoom takes 2048 | shorten it"
      ),
      (
        "audio", .text("bith"),
        "'audio' is one of both, telephony, voip and thirdParty, and not 'bith' | "
          + "did you mean 'both'?"
      ),
      (
        "global_dial_in_countries", .text("NL"),
        "'global_dial_in_countries' is a list, and not 'NL' | write [NL]"
      ),
      (
        "breakout_room", .truth(true),
        "'breakout_room' is a map of fields, and not true | its fields are enable, rooms"
      ),
      (
        "waiting_room_options", .fields([]),
        "'waiting_room_options' needs 'mode' | add 'mode:' below it"
      ),
    ] as [(String, FieldValue, String?)])
  func `values have the kind and the limits of the field`(
    name: String, value: FieldValue, message: String?
  ) {
    #expect(
      Self.findings(.meeting, [Self.field(name, value)])
        == [message.map { "zoom.\(name) value: \($0)" }].compactMap { $0 })
  }

  @Test func `a mistake below a field is told at its own place`() {
    let rooms = FieldValue.list([
      .fields([Self.field("name", .text("a")), Self.field("participants", .list([.number(7)]))]),
      .fields([Self.field("nam", .text("b"))]),
      .text("c"),
    ])
    #expect(
      Self.findings(.meeting, [Self.field("breakout_room", .fields([Self.field("rooms", rooms)]))])
        == [
          "zoom.breakout_room.rooms[0].participants[0] value: an entry of 'participants' is text, "
            + "and not 7 | write \"7\", in quotes",
          "zoom.breakout_room.rooms[1].nam name: 'nam' is not a field of an entry of 'rooms' | "
            + "did you mean 'name'?",
          "zoom.breakout_room.rooms[2] value: an entry of 'rooms' is a map of fields, and not 'c' | "
            + "its fields are name, participants",
        ])
  }

  @Test func `registrants of a webinar are limited as Zoom limits them`() {
    #expect(
      Self.findings(.webinar, [Self.field("registrants_restrict_number", .number(20_001))]) == [
        "zoom.registrants_restrict_number value: 'registrants_restrict_number' is a whole number "
          + "from 0 to 20000, and not 20001"
      ])
  }

  @Test func `every field that may be written says what it does`() {
    for catalogue in [ZoomFields.catalogue, BigBlueButtonFields.catalogue] {
      for rule in catalogue.rules {
        guard case .open = rule.use else { continue }
        #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.name)")
      }
    }
  }
}
