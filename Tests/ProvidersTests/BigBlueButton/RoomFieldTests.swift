import Domain
import Providers
import Testing

/// What may stand below `bbb:`: kinds of values and limits. All of it is text on the wire.
@Suite struct RoomFieldTests {
  @Test(
    arguments: [
      ("webcamsOnlyForModerator", .truth(true), nil),
      ("webcamsOnlyForModerator", .text("true"), nil),
      (
        "webcamsOnlyForModerator", .text("ja"),
        "'webcamsOnlyForModerator' is true or false, and not 'ja' | write true or false"
      ),
      ("userCameraCap", .text("3"), nil),
      (
        "userCameraCap", .number(-1), "'userCameraCap' is a whole number from 0 up, and not -1"
      ),
      ("bannerText", .number(2027), nil),
      ("bannerColor", .text("#1F5FA8"), nil),
      (
        "bannerColor", .text("red"),
        "'bannerColor' is a colour, and not 'red' | write one such as \"#1F5FA8\""
      ),
      (
        "meetingLayout", .text("VIDEOFOCUS"),
        "'meetingLayout' is one of CUSTOM_LAYOUT, SMART_LAYOUT, PRESENTATION_FOCUS, VIDEO_FOCUS, "
          + "CAMERAS_ONLY, PARTICIPANTS_AND_CHAT_ONLY, PRESENTATION_ONLY, MEDIA_ONLY, "
          + "PLUGINS_ONLY and UNIFIED_LAYOUT, and not 'VIDEOFOCUS' | did you mean 'VIDEO_FOCUS'?"
      ),
      ("disabledFeatures", .text("chat,polls"), nil),
      ("disabledFeatures", .list([.text("chat"), .text("polls")]), nil),
      (
        "disabledFeatures", .list([.list([])]),
        "'disabledFeatures' is a list of words, and not a list"
      ),
      ("logo", .text("http://example.edu/logo.png"), nil),
      (
        "logo", .text("logo.png"),
        "'logo' is an address, and not 'logo.png' | write it in full, with https://"
      ),
      (
        "preUploadedPresentation", .text("http://example.edu/a.pdf"),
        "'preUploadedPresentation' is an address, and not 'http://example.edu/a.pdf' | "
          + "write it in full, with https://"
      ),
      ("meta_course-code", .number(101), nil),
      ("meta_course-code", .fields([]), "'meta_course-code' is text, and not a map"),
    ] as [(String, FieldValue, String?)])
  func `values have the kind and the limits of the field`(
    name: String, value: FieldValue, message: String?
  ) {
    let meeting = Samples.meeting(.room) {
      $0.settings.extra = [ProviderField(name: name, value: value)]
    }
    let findings = BigBlueButton.audit(meeting).filter { $0.reason != nil }.map {
      $0.message + ($0.hint.isEmpty ? "" : " | \($0.hint)")
    }
    #expect(findings == [message].compactMap { $0 })
  }

  @Test func `a group needs an id`() {
    let group = FieldValue.fields([ProviderField(name: "name", value: .text("A"))])
    let meeting = Samples.meeting(.room) {
      $0.settings.extra = [ProviderField(name: "groups", value: .list([group]))]
    }
    #expect(
      BigBlueButton.audit(meeting).map { "\($0.path): \($0.message)" } == [
        "bbb.groups[0]: an entry of 'groups' needs 'id'"
      ])
  }
}
