/// The parameters of a create that `bbb:` may name (the API of 2.5 to 4.0; unknown ones are ignored
/// by every version).
enum BigBlueButtonFields {
  /// Parameters that Rooster writes itself, and the key to write in their place.
  static let owned: [String: String] = [
    "duration": "lasts", "guestPolicy": "guests", "lockSettingsDisableCam": "lock",
    "lockSettingsDisableMic": "lock", "lockSettingsDisableNotes": "lock",
    "logoutURL": "page", "maxParticipants": "max_participants",
    "meetingExpireIfNoUserJoinedInMinutes": "open_before",
    "meetingExpireWhenLastUserLeftInMinutes": "close_after", "muteOnStart": "mute_on_entry",
    "name": "title", "record": "recording", "welcome": "welcome",
  ]

  /// Parameters that a schedule may not set, and why.
  static let refused: [String: String] = [
    "attendeePW": "roles are given by links, and passwords are deprecated",
    "moderatorPW": "roles are given by links, and passwords are deprecated",
    "meetingID": "it is derived from the address, so that links stay the same",
    "voiceBridge": "two live rooms may not share one, so the server chooses",
    "dialNumber": "load balancers drop it",
    "isBreakout": "breakout rooms are made by the teacher in the room",
    "parentMeetingID": "breakout rooms are made by the teacher in the room",
    "sequence": "breakout rooms are made by the teacher in the room",
    "freeJoin": "breakout rooms are made by the teacher in the room",
    "checksum": "every call is signed by Rooster",
  ]

  /// All others, sorted. Names that begin with `meta_` are checked by their form.
  static let known = [
    "allowModsToEjectCameras", "allowModsToUnmuteUsers", "allowPromoteGuestToModerator",
    "allowRequestsWithoutSession", "allowStartStopRecording", "autoStartRecording",
    "bannerColor", "bannerText", "breakoutRoomsPrivateChatEnabled", "breakoutRoomsRecord",
    "clientSettingsOverrideJsonUrl", "darklogo", "disabledFeatures", "disabledFeaturesExclude",
    "endWhenNoModerator", "endWhenNoModeratorDelayInMinutes", "groups",
    "learningDashboardCleanupDelayInMinutes", "lockSettingsDisablePrivateChat",
    "lockSettingsDisablePublicChat", "lockSettingsHideUserList",
    "lockSettingsHideViewersAnnotation", "lockSettingsHideViewersCursor",
    "lockSettingsLockOnJoin", "lockSettingsLockOnJoinConfigurable",
    "lockSettingsPresenterPolicy", "loginURL", "logo", "maxPinnedCameras", "meetingCameraCap",
    "meetingEndedURL", "meetingKeepEvents", "meetingLayout", "moderatorOnlyMessage",
    "notifyRecordingAppend", "notifyRecordingIsOn", "pluginManifests",
    "pluginManifestsFetchUrl", "preUploadedPresentation", "preUploadedPresentationName",
    "preUploadedPresentationOverrideDefault", "presentationUploadExternalDescription",
    "presentationUploadExternalUrl", "recordFullDurationMedia",
    "requireUserConsentBeforeUnmuting", "userCameraCap", "webcamsOnlyForModerator",
  ]

  /// Whether the server keeps metadata of this name: letters, digits and hyphens, a letter first.
  /// It drops any other without a word.
  static func isMetadata(_ name: String) -> Bool {
    guard name.hasPrefix("meta_") else { return false }
    let rest = name.dropFirst("meta_".count)
    guard let first = rest.first, first.isASCII, first.isLetter else { return false }
    return rest.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
