extension WireTable {
  /// Keys that say when.
  static let times: [WireRow] = [
    WireRow(
      "at", "2027-01-20 12:00-12:45",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings duration = 45
      Zoom meeting: POST users/room-01@example.edu/meetings start_time = 2027-01-20T12:00:00
      Zoom webinar: POST users/room-01@example.edu/webinars duration = 45
      Zoom webinar: POST users/room-01@example.edu/webinars start_time = 2027-01-20T12:00:00
      room: not create meetingID = rooster-19e277ec7ce86d0994b7c581f7d24f104f5dd90a
      room: not create name = Algorithms:+Lecture
      room: not create meetingExpireIfNoUserJoinedInMinutes = 105
      room: not create meetingExpireWhenLastUserLeftInMinutes = 105
      room: not create duration = 110

      """#),
    WireRow(
      "weekly", "wed 10:00-11:00", without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 11
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 11
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "daily", "10:00-11:00", without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 50
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 1,2,3,4,5,6,7
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom meeting: POST users/room-01@example.edu/meetings agenda = [rooster:2fc696f1fc3dd9259fdb]
      Zoom meeting: POST users/room-01@example.edu/meetings duration = 60
      Zoom meeting: POST users/room-01@example.edu/meetings password = Dq8vWpa9HR
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 21
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 1,2,3,4,5,6,7
      Zoom meeting: POST users/room-01@example.edu/meetings settings.alternative_hosts = ada@example.edu
      Zoom meeting: POST users/room-01@example.edu/meetings settings.alternative_hosts_email_notification = false
      Zoom meeting: POST users/room-01@example.edu/meetings start_time = 2027-03-11T10:00:00
      Zoom meeting: POST users/room-01@example.edu/meetings timezone = Europe/Amsterdam
      Zoom meeting: POST users/room-01@example.edu/meetings topic = Algorithms: Lecture
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 50
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 1,2,3,4,5,6,7
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      Zoom webinar: POST users/room-01@example.edu/webinars agenda = [rooster:2fc696f1fc3dd9259fdb]
      Zoom webinar: POST users/room-01@example.edu/webinars duration = 60
      Zoom webinar: POST users/room-01@example.edu/webinars password = Dq8vWpa9HR
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 21
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 1,2,3,4,5,6,7
      Zoom webinar: POST users/room-01@example.edu/webinars settings.alternative_hosts = ada@example.edu
      Zoom webinar: POST users/room-01@example.edu/webinars settings.alternative_hosts_email_notification = false
      Zoom webinar: POST users/room-01@example.edu/webinars start_time = 2027-03-11T10:00:00
      Zoom webinar: POST users/room-01@example.edu/webinars timezone = Europe/Amsterdam
      Zoom webinar: POST users/room-01@example.edu/webinars topic = Algorithms: Lecture
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "monthly", "3rd wed 10:00-11:00", without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 3
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 4
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 3
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 4
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "rrule", lines: ["rrule: FREQ=WEEKLY;COUNT=3", "at: 2027-01-20 10:00-11:00"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 3
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 3
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "standing", "true", without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings type = 3
      Zoom webinar: POST users/room-01@example.edu/webinars type = 6
      room: not create meetingID = rooster-19e277ec7ce86d0994b7c581f7d24f104f5dd90a
      room: not create name = Algorithms:+Lecture
      room: not create meetingExpireIfNoUserJoinedInMinutes = 105
      room: not create meetingExpireWhenLastUserLeftInMinutes = 105
      room: not create duration = 110

      """#),
    WireRow(
      "unscheduled", "true", without: ["at"],
      #"""
      Zoom meeting: not POST users/room-01@example.edu/meetings agenda = [rooster:9a0519f0c22dd0281354]
      Zoom meeting: not POST users/room-01@example.edu/meetings duration = 60
      Zoom meeting: not POST users/room-01@example.edu/meetings password = Dq8vWpa9HR
      Zoom meeting: not POST users/room-01@example.edu/meetings settings.alternative_hosts = ada@example.edu
      Zoom meeting: not POST users/room-01@example.edu/meetings settings.alternative_hosts_email_notification = false
      Zoom meeting: not POST users/room-01@example.edu/meetings start_time = 2027-01-20T10:00:00
      Zoom meeting: not POST users/room-01@example.edu/meetings timezone = Europe/Amsterdam
      Zoom meeting: not POST users/room-01@example.edu/meetings topic = Algorithms: Lecture
      Zoom meeting: not POST users/room-01@example.edu/meetings type = 2
      Zoom meeting: told: 'CS101/lecture' has no time yet, so nothing is made
      Zoom webinar: not POST users/room-01@example.edu/webinars agenda = [rooster:9a0519f0c22dd0281354]
      Zoom webinar: not POST users/room-01@example.edu/webinars duration = 60
      Zoom webinar: not POST users/room-01@example.edu/webinars password = Dq8vWpa9HR
      Zoom webinar: not POST users/room-01@example.edu/webinars settings.alternative_hosts = ada@example.edu
      Zoom webinar: not POST users/room-01@example.edu/webinars settings.alternative_hosts_email_notification = false
      Zoom webinar: not POST users/room-01@example.edu/webinars start_time = 2027-01-20T10:00:00
      Zoom webinar: not POST users/room-01@example.edu/webinars timezone = Europe/Amsterdam
      Zoom webinar: not POST users/room-01@example.edu/webinars topic = Algorithms: Lecture
      Zoom webinar: not POST users/room-01@example.edu/webinars type = 5
      Zoom webinar: told: 'CS101/lecture' has no time yet, so nothing is made
      room: not create meetingID = rooster-19e277ec7ce86d0994b7c581f7d24f104f5dd90a
      room: not create name = Algorithms:+Lecture
      room: not create meetingExpireIfNoUserJoinedInMinutes = 105
      room: not create meetingExpireWhenLastUserLeftInMinutes = 105
      room: not create duration = 110
      room: told: 'CS101/lecture' has no time yet, so nothing is made

      """#),
    WireRow(
      "weeks", lines: ["weekly: wed 10:00-11:00", "weeks: 1-3"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 3
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 3
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "every", lines: ["weekly: wed 10:00-11:00", "every: 2 weeks"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 6
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 6
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "except", lines: ["weekly: wed 10:00-11:00", "except: [2027-01-27]"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 11
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom meeting: DELETE meetings/ID
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 11
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      Zoom webinar: DELETE webinars/ID
      room: nothing is sent

      """#),
    WireRow(
      "also", "[2027-01-21 10:00-11:00]",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4,5
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4,5
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "moved", "{ 2027-01-20 10:00: 2027-01-20 10:05 }",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings start_time = 2027-01-20T10:05:00
      Zoom webinar: POST users/room-01@example.edu/webinars start_time = 2027-01-20T10:05:00
      room: create duration = 115

      """#),
    WireRow(
      "zone", "Europe/Paris",
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings timezone = Europe/Paris
      Zoom webinar: POST users/room-01@example.edu/webinars timezone = Europe/Paris
      room: nothing is sent

      """#),
    WireRow(
      "from", lines: ["weekly: wed 10:00-11:00", "from: 2027-02-01"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 9
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings start_time = 2027-02-03T10:00:00
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 9
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars start_time = 2027-02-03T10:00:00
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: not create meetingID = rooster-19e277ec7ce86d0994b7c581f7d24f104f5dd90a
      room: not create name = Algorithms:+Lecture
      room: not create meetingExpireIfNoUserJoinedInMinutes = 105
      room: not create meetingExpireWhenLastUserLeftInMinutes = 105
      room: not create duration = 110

      """#),
    WireRow(
      "until", lines: ["weekly: wed 10:00-11:00", "until: 2027-02-01"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.end_times = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.repeat_interval = 1
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.type = 2
      Zoom meeting: POST users/room-01@example.edu/meetings recurrence.weekly_days = 4
      Zoom meeting: POST users/room-01@example.edu/meetings type = 8
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.end_times = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.repeat_interval = 1
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.type = 2
      Zoom webinar: POST users/room-01@example.edu/webinars recurrence.weekly_days = 4
      Zoom webinar: POST users/room-01@example.edu/webinars type = 9
      room: nothing is sent

      """#),
    WireRow(
      "lasts", lines: ["at: 2027-01-20 10:00", "lasts: 45m"], without: ["at"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings duration = 45
      Zoom webinar: POST users/room-01@example.edu/webinars duration = 45
      room: create meetingExpireIfNoUserJoinedInMinutes = 90
      room: create meetingExpireWhenLastUserLeftInMinutes = 90
      room: create duration = 95

      """#),
    WireRow(
      "one_link", lines: ["one_link: true"],
      #"""
      Zoom meeting: POST users/room-01@example.edu/meetings type = 3
      Zoom webinar: POST users/room-01@example.edu/webinars type = 6
      room: nothing is sent

      """#),
  ]
}
