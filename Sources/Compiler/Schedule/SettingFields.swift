import Domain

/// The settings of a meeting, as they are written.
struct SettingFields: Sendable {
  var passcode: Located<PasscodeText>?
  var waitingRoom: Located<Truth>?
  var muteOnEntry: Located<Truth>?
  var joinBeforeHost: Located<EntryRule>?
  var authentication: Located<Truth>?
  var recording: Located<Choice<Recording>>?
  var maxParticipants: Located<Count>?
  var guests: Located<Choice<GuestPolicy>>?
  var lock: Located<[Located<Choice<Lock>>]>?
  var slides: Located<[Located<String>]>?
  var welcome: Located<Words>?
  var openBefore: Located<Length>?
  var closeAfter: Located<Length>?
  var practiceSession: Located<Truth>?
  var questionAndAnswer: Located<Truth>?
  var registration: Located<Choice<Registration>>?
  var approval: Located<Choice<Approval>>?
  var zoom: Located<[ProviderField]>?
  var bbb: Located<[ProviderField]>?

  /// Takes what is not stated here from `base`; fields of a provider one by one.
  mutating func fill(from base: SettingFields) {
    passcode = passcode ?? base.passcode
    waitingRoom = waitingRoom ?? base.waitingRoom
    muteOnEntry = muteOnEntry ?? base.muteOnEntry
    joinBeforeHost = joinBeforeHost ?? base.joinBeforeHost
    authentication = authentication ?? base.authentication
    recording = recording ?? base.recording
    maxParticipants = maxParticipants ?? base.maxParticipants
    guests = guests ?? base.guests
    lock = lock ?? base.lock
    slides = slides ?? base.slides
    welcome = welcome ?? base.welcome
    openBefore = openBefore ?? base.openBefore
    closeAfter = closeAfter ?? base.closeAfter
    practiceSession = practiceSession ?? base.practiceSession
    questionAndAnswer = questionAndAnswer ?? base.questionAndAnswer
    registration = registration ?? base.registration
    approval = approval ?? base.approval
    zoom = Self.merged(zoom, base.zoom)
    bbb = Self.merged(bbb, base.bbb)
  }

  private static func merged(
    _ own: Located<[ProviderField]>?, _ base: Located<[ProviderField]>?
  ) -> Located<[ProviderField]>? {
    guard let own, let base else { return own ?? base }
    let added = base.value.filter { field in !own.value.contains { $0.name == field.name } }
    return Located((own.value + added).sorted { $0.name < $1.name }, at: own.node)
  }
}
