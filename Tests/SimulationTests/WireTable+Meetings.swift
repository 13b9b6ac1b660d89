extension WireTable {
  /// Keys that say what, and the common settings.
  static let meetings: [WireRow] = [
    WireRow(
      "like", "recorded",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.auto_recording = cloud
      Zoom webinar: POST users/room-01@example.edu/webinars settings.auto_recording = cloud
      room: create record = true
      room: create autoStartRecording = true

      """#),
    WireRow(
      "on", "bbb", without: ["host"],
      #"""
      Zoom meeting: create meetingID = rooster-19e277ec7ce86d0994b7c581f7d24f104f5dd90a
      Zoom meeting: create name = Algorithms:+Lecture
      Zoom meeting: create meetingExpireIfNoUserJoinedInMinutes = 105
      Zoom meeting: create meetingExpireWhenLastUserLeftInMinutes = 105
      Zoom meeting: create duration = 110
      Zoom webinar: refused: BigBlueButton has no webinars
      room: nothing is sent

      """#),
    WireRow(
      "title", "Logic",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings topic = Logic
      Zoom webinar: POST users/room-01@example.edu/webinars topic = Logic
      room: create name = Logic

      """#),
    WireRow(
      "description", "Bring paper",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings agenda = [rooster:9a0519f0c22dd0281354]⏎⏎Bring paper
      Zoom webinar: POST users/room-01@example.edu/webinars agenda = [rooster:9a0519f0c22dd0281354]⏎⏎Bring paper
      room: nothing is sent

      """#),
    WireRow(
      "host", "ada@example.edu",
      #"""
      Zoom meeting: POST users/ada@example.edu/meetings agenda = [rooster:9a0519f0c22dd0281354]
      Zoom meeting: POST users/ada@example.edu/meetings duration = 60
      Zoom meeting: POST users/ada@example.edu/meetings password = Dq8vWpa9HR
      Zoom meeting: POST users/ada@example.edu/meetings start_time = 2027-01-20T10:00:00
      Zoom meeting: POST users/ada@example.edu/meetings timezone = Europe/Amsterdam
      Zoom meeting: POST users/ada@example.edu/meetings topic = Algorithms: Lecture
      Zoom meeting: POST users/ada@example.edu/meetings type = 2
      Zoom webinar: POST users/ada@example.edu/webinars agenda = [rooster:9a0519f0c22dd0281354]
      Zoom webinar: POST users/ada@example.edu/webinars duration = 60
      Zoom webinar: POST users/ada@example.edu/webinars password = Dq8vWpa9HR
      Zoom webinar: POST users/ada@example.edu/webinars start_time = 2027-01-20T10:00:00
      Zoom webinar: POST users/ada@example.edu/webinars timezone = Europe/Amsterdam
      Zoom webinar: POST users/ada@example.edu/webinars topic = Algorithms: Lecture
      Zoom webinar: POST users/ada@example.edu/webinars type = 5
      room: refused: a BigBlueButton room has no host

      """#),
    WireRow(
      "passcode", "hush1",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings password = hush1
      Zoom webinar: POST users/room-01@example.edu/webinars password = hush1
      room: refused: a BigBlueButton room has no passcode

      """#),
    WireRow(
      "waiting_room", "true",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.waiting_room = true
      Zoom webinar: refused: a Zoom webinar has no 'waiting_room'
      room: refused: a BigBlueButton room has no 'waiting_room'

      """#),
    WireRow(
      "mute_on_entry", "true",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.mute_upon_entry = true
      Zoom webinar: refused: a Zoom webinar has no 'mute_on_entry'
      room: create muteOnStart = true

      """#),
    WireRow(
      "join_before_host", "10m",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.jbh_time = 10
      Zoom meeting: POST users/room-01@example.edu/meetings settings.join_before_host = true
      Zoom webinar: refused: a Zoom webinar has no 'join_before_host'
      room: refused: a BigBlueButton room has no 'join_before_host'

      """#),
    WireRow(
      "authentication", "true",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.meeting_authentication = true
      Zoom webinar: POST users/room-01@example.edu/webinars settings.meeting_authentication = true
      room: refused: a BigBlueButton room has no 'authentication'

      """#),
    WireRow(
      "recording", "cloud",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings settings.auto_recording = cloud
      Zoom webinar: POST users/room-01@example.edu/webinars settings.auto_recording = cloud
      room: create record = true
      room: create autoStartRecording = true

      """#),
  ]
}
