package import Domain

/// The parameters of a create that `bbb:` may name (the API of 2.5 to 4.0; docs/providers.md,
/// BigBlueButton 2.3). Unknown ones are ignored by every version, so a name that is misspelt does
/// nothing and says nothing.
package enum BigBlueButtonFields {
  /// All of them.
  package static let catalogue = FieldCatalogue(
    provider: "BigBlueButton", key: "bbb", wire: .texts,
    metadata: MetadataNames(prefix: "meta_", reserved: "meta_rooster-"),
    rules: switches + numbers + texts + owned + refused)

  private static let room: Set<MeetingKind> = [.room]

  /// Parameters that Rooster writes itself, and the key to write in their place.
  private static let owned: [FieldRule] = [
    ("duration", "`lasts` of the meeting"),
    ("guestPolicy", "`guests` of the meeting"),
    ("lockSettingsDisableCam", "`lock` of the meeting"),
    ("lockSettingsDisableMic", "`lock` of the meeting"),
    ("lockSettingsDisableNotes", "`lock` of the meeting"),
    ("logoutURL", "`page` of the file"),
    ("maxParticipants", "`max_participants` of the meeting"),
    ("meetingExpireIfNoUserJoinedInMinutes", "`open_before` of the meeting"),
    ("meetingExpireWhenLastUserLeftInMinutes", "`close_after` of the meeting"),
    ("muteOnStart", "`mute_on_entry` of the meeting"),
    ("name", "`title` of the meeting"),
    ("record", "`recording` of the meeting"),
    ("welcome", "`welcome` of the meeting"),
  ].map { FieldRule(name: $0, kinds: room, use: .owned(by: $1), summary: "") }

  private static let byTeachers = "breakout rooms are made by the teacher in the room"
  private static let byLinks = "roles are given by links, and passwords are deprecated"

  /// Parameters that a schedule may not set, and why.
  private static let refused: [FieldRule] = [
    ("attendeePW", byLinks),
    ("moderatorPW", byLinks),
    ("meetingID", "it is derived from the address, so that links stay the same"),
    ("voiceBridge", "two live rooms may not share one, so the server chooses"),
    ("dialNumber", "load balancers drop it"),
    ("isBreakout", byTeachers),
    ("parentMeetingID", byTeachers),
    ("sequence", byTeachers),
    ("freeJoin", byTeachers),
    ("checksum", "every call is signed by Rooster"),
  ].map { FieldRule(name: $0, kinds: room, use: .refused(because: $1), summary: "") }

  private static let switches: [FieldRule] = [
    ("allowModsToEjectCameras", "Whether moderators may switch cameras off"),
    ("allowModsToUnmuteUsers", "Whether moderators may unmute people"),
    ("allowPromoteGuestToModerator", "Whether guests may be made moderators"),
    ("allowRequestsWithoutSession", "Whether people may join without cookies"),
    ("allowStartStopRecording", "Whether moderators may pause the recording"),
    ("autoStartRecording", "Whether recording begins by itself"),
    ("breakoutRoomsPrivateChatEnabled", "Whether breakout rooms have private chats"),
    ("breakoutRoomsRecord", "Whether breakout rooms are recorded"),
    ("endWhenNoModerator", "Whether the room ends when the last moderator leaves"),
    ("lockSettingsDisablePrivateChat", "Whether viewers have no private chat"),
    ("lockSettingsDisablePublicChat", "Whether viewers have no public chat"),
    ("lockSettingsHideUserList", "Whether viewers do not see each other"),
    ("lockSettingsHideViewersAnnotation", "Whether viewers do not see each other's drawings"),
    ("lockSettingsHideViewersCursor", "Whether viewers do not see each other's cursors"),
    ("lockSettingsLockOnJoin", "Whether locks hold for who joins"),
    ("lockSettingsLockOnJoinConfigurable", "Whether moderators may change that"),
    ("meetingKeepEvents", "Whether events are kept without a recording"),
    ("notifyRecordingIsOn", "Whether people are told that they are recorded"),
    (
      "preUploadedPresentationOverrideDefault",
      "Whether the presentation takes the place of the server's own"
    ),
    ("recordFullDurationMedia", "Whether media are recorded also in pauses"),
    ("requireUserConsentBeforeUnmuting", "Whether people are asked before they are unmuted"),
    ("webcamsOnlyForModerator", "Whether only moderators see cameras"),
  ].map { FieldRule($0, .truth, room, $1) }

  private static let numbers: [FieldRule] = [
    (
      "endWhenNoModeratorDelayInMinutes", .count, "Minutes after which endWhenNoModerator acts"
    ),
    (
      "learningDashboardCleanupDelayInMinutes", .count,
      "Minutes until the learning dashboard is deleted; 0 keeps it"
    ),
    ("maxPinnedCameras", .count, "The most cameras that are pinned"),
    ("meetingCameraCap", .count, "The most cameras of the room; 0 is no limit"),
    ("userCameraCap", .count, "The most cameras of one person; 0 is no limit"),
  ].map { (name: String, shape: FieldShape, summary: String) in
    FieldRule(name, shape, room, summary)
  }

  private static let texts: [FieldRule] = [
    ("bannerColor", .color, "The colour of the banner"),
    ("bannerText", .text(longest: nil), "A line above the room"),
    ("clientSettingsOverrideJsonUrl", .address(isEncrypted: false), "Settings of the client"),
    ("darklogo", .address(isEncrypted: false), "The logo on dark ground"),
    ("disabledFeatures", .words, "What is switched off, such as [chat, polls]"),
    ("disabledFeaturesExclude", .words, "What stays on although the server switches it off"),
    ("groups", BigBlueButtonShapes.groups, "Groups for breakout rooms"),
    (
      "lockSettingsPresenterPolicy", .choice(["moderatorOnly", "requireApproval", "freeForAll"]),
      "Who makes presenters"
    ),
    ("loginURL", .address(isEncrypted: false), "Where to log in again"),
    ("logo", .address(isEncrypted: false), "The logo"),
    ("meetingEndedURL", .address(isEncrypted: false), "What the server calls at the end"),
    ("meetingLayout", .choice(BigBlueButtonShapes.layouts), "How the room is laid out"),
    ("moderatorOnlyMessage", .text(longest: nil), "A message for moderators"),
    ("notifyRecordingAppend", .text(longest: nil), "What is added to notifyRecordingIsOn"),
    ("pluginManifests", BigBlueButtonShapes.plugins, "Plugins of the room"),
    ("pluginManifestsFetchUrl", .address(isEncrypted: false), "Where plugins are listed"),
    ("preUploadedPresentation", .address(isEncrypted: true), "A presentation to load"),
    ("preUploadedPresentationName", .text(longest: nil), "The name of that presentation"),
    (
      "presentationUploadExternalDescription", .text(longest: nil),
      "What is said beside presentationUploadExternalUrl"
    ),
    (
      "presentationUploadExternalUrl", .address(isEncrypted: false),
      "Another page for loading presentations"
    ),
  ].map { FieldRule($0, $1, room, $2) }
}
