import Foundation
import TestSupport
import Testing

/// What must be true once an apply went through, whatever was killed before.
struct Aftermath {
  let place: Workplace
  let providers: SimulatedProviders

  /// Applies to the end, and looks at all of it.
  func check(_ comment: Comment) async throws {
    let next = try await place.run("apply", "--auto-approve")
    #expect(next.code == 0, "\(comment): \(next.output)\(next.errors)")
    let plan = try await place.run("plan", "--detailed-exitcode")
    #expect(plan.code == 0, "\(comment): \(plan.output)")
    let status = try await place.run("status", "--format", "json")
    let recorded = try JSONDecoder().decode(StatusDocument.self, from: Data(status.output.utf8))
    let world = try await providers.world()
    // Everything that is there is recorded, once, and everything that is recorded is there.
    #expect(recorded.zoomIDs == world.liveMeetings.map { "\($0.id)" }.sorted(), comment)
    #expect(recorded.addresses.allSatisfy { $0.state == "ok" || $0.state == "withdrawn" }, comment)
    // Nobody was invited twice, and nobody was forgotten.
    let people = try place.read("schedules/people/cs101.csv").split(separator: "\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    let title = try place.read("schedules/courses/cs101.yaml").contains("Algorithms I\n")
    let topic = title ? "Algorithms I: Lecture" : "Algorithms: Lecture"
    let meetings = world.liveMeetings.filter { $0.topic == topic }
    #expect(!meetings.isEmpty, comment)
    for meeting in meetings {
      let invited = meeting.registrants.filter { $0.status == "approved" }.map(\.email)
      #expect(invited.sorted() == people.sorted(), comment)
    }
  }
}
