import Domain

/// The values of parameters that have a form of their own (API, `create`).
enum BigBlueButtonShapes {
  /// Those of all versions: 4.0 knows some of them no more and takes its own default instead.
  static let layouts = [
    "CUSTOM_LAYOUT", "SMART_LAYOUT", "PRESENTATION_FOCUS", "VIDEO_FOCUS", "CAMERAS_ONLY",
    "PARTICIPANTS_AND_CHAT_ONLY", "PRESENTATION_ONLY", "MEDIA_ONLY", "PLUGINS_ONLY",
    "UNIFIED_LAYOUT",
  ]

  /// Groups for breakout rooms, each with an id, a name and the ids of its people.
  static let groups = FieldShape.list(
    .fields([
      FieldMember("id", .text(longest: nil), isRequired: true),
      FieldMember("name", .text(longest: nil)),
      FieldMember("roster", .list(.text(longest: nil))),
    ]))

  /// Plugins by the addresses of their manifests.
  static let plugins = FieldShape.list(
    .fields([
      FieldMember("url", .address(isEncrypted: false), isRequired: true),
      FieldMember("checksum", .text(longest: nil)),
    ]))
}
