import Diagnostics
import Domain
import Engine
import Planner
import Testing

@testable import rooster

@Suite("Progress of an apply")
struct ProgressTests {
  private func line(
    done: Int, failed: Int = 0, total: Int = 40, waiting: String? = nil,
    milliseconds: Int64 = 0, width: Int = 80
  ) -> String {
    ProgressLine(
      total: total, done: done, failed: failed, current: Address("CS101/lecture"),
      waiting: waiting, elapsedMilliseconds: milliseconds
    ).text(width: width)
  }

  @Test("a line shows how far it is, with what, and for how long")
  func lines() {
    #expect(line(done: 0) == "[░░░░░░░░░░░░░░░░░░░░] 0/40  CS101/lecture")
    #expect(
      line(done: 18, failed: 2, milliseconds: 60_000)
        == "[██████████░░░░░░░░░░] 20/40, 2 failed  60s left  CS101/lecture")
    #expect(
      line(done: 10, waiting: "the rate of zoom", milliseconds: 2_999)
        == "[█████░░░░░░░░░░░░░░░] 10/40  the rate of zoom")
    #expect(
      line(done: 40, milliseconds: 9_000) == "[████████████████████] 40/40  CS101/lecture")
    #expect(line(done: 0, total: 0) == "[████████████████████] 0/0  CS101/lecture")
  }

  @Test("a narrow terminal loses the bar first, and never wraps", arguments: 0...60)
  func narrow(width: Int) {
    let line = line(done: 10, milliseconds: 60_000, width: width)
    #expect(line.displayWidth <= max(1, width - 1))
    // The whole line takes 52 columns.
    if width > 20 { #expect(line.hasPrefix(width < 53 ? "10/40" : "[")) }
  }

  private static let step = PlanSamples.step("CS101/lecture", .create, .newInSchedule)
  private static let lane = Lane(account: "zoom", host: "a@example.edu")

  @Test(
    "a log has a line for what ends and for what takes long",
    arguments: [
      (Report.began(step), nil), (.ended(step, .done), "+ CS101/lecture done"),
      (
        .ended(step, .failed("Zoom said no.")),
        "+ CS101/lecture failed: Zoom said no. (schedules/cs101.yaml:12)"
      ),
      (
        .ended(step, .deferred("quota")),
        "+ CS101/lecture for later: quota (schedules/cs101.yaml:12)"
      ),
      (
        .ended(step, .notTried("stopped")),
        "+ CS101/lecture not tried: stopped (schedules/cs101.yaml:12)"
      ),
      (.waiting(lane, milliseconds: 4_999, reason: "rate"), nil),
      (
        .waiting(lane, milliseconds: 180_000, reason: "busy"),
        "◷ a@example.edu waits about 3 minutes: busy"
      ),
      (
        .adopted(Address("CS101/a")), "= CS101/a was found at the provider and taken over"
      ),
      (.channelFailed("site", "no space"), "! channel site: no space"),
    ] as [(Report, String?)])
  func log(report: Report, expected: String?) {
    #expect(ProgressLog(style: .plain, detail: .normal).line(for: report) == expected)
    #expect(ProgressLog(style: .plain, detail: .quiet).line(for: report) == nil)
    let ansi = ProgressLog(style: .ansi, detail: .normal).line(for: report)
    #expect(ansi?.withoutColours == expected)
  }

  @Test("verbosely, beginnings are logged too")
  func verbose() {
    #expect(
      ProgressLog(style: .plain, detail: .verbose).line(for: .began(Self.step))
        == "+ CS101/lecture begins")
  }
}
