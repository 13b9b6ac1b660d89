import CivilTime
import Domain
import TestSupport
import Testing

@testable import Planner

@Suite struct MeetingChangesTests {
  private let meeting = Build.meeting([Build.occurrence("2027-03-10T15:00")])
  private let now = Build.local("2027-01-20T10:00")

  private func changes(_ before: Meeting, _ after: Meeting) -> [FieldChange] {
    MeetingChanges(before: before, after: after, now: now).changes
  }

  @Test func `a sheet that is kept from now on is a change, and so is its reason`() {
    var signed = meeting
    signed.attendance = AttendanceSheet(reason: nil)
    var reasoned = meeting
    reasoned.attendance = AttendanceSheet(reason: "law")
    #expect(
      changes(meeting, signed)
        == [FieldChange(path: "attendance", before: nil, after: "signed")])
    #expect(
      changes(signed, reasoned)
        == [FieldChange(path: "attendance", before: "signed", after: "signed (law)")])
    #expect(Set([meeting, signed, reasoned].map(\.identity)).count == 3)
  }
}

extension Meeting {
  fileprivate var identity: String { "\(Resource.Body.meeting(self).fingerprint)" }
}
