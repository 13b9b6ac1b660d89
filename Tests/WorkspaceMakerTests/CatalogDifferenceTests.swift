import Testing

@testable import WorkspaceMaking

struct CatalogDifferenceTests {
  private static func item(
    _ times: String? = "MO 10:00-11:00", title: String = "Algebra", cap: String = "9"
  ) -> CatalogClass {
    CatalogClass(
      status: "O", course: "MATH 1", type: "R", title: title, cap: cap, who: ["T1"],
      meets: times.map { [CatalogMeeting(raw: $0, norm: $0, room: "RNS 1")] } ?? [])
  }

  @Test func `what people changed is told by what it means`() {
    let before = [
      "same": Self.item(), "gone": Self.item(), "timeless": Self.item(), "timed": Self.item(nil),
      "moved": Self.item(), "titled": Self.item(), "larger": Self.item(), "none": Self.item(nil),
    ]
    let after = [
      "same": Self.item(), "added": Self.item(), "timeless": Self.item(nil), "timed": Self.item(),
      "moved": Self.item("TU 10:00-11:00"), "titled": Self.item(title: "Algebra I"),
      "larger": Self.item(cap: "10"), "none": Self.item(nil, title: "Algebra I"),
    ]
    let difference = CatalogDifference(from: before, to: after)
    #expect(difference.new == ["added", "timed"])
    #expect(difference.gone == ["gone", "timeless"])
    #expect(difference.retimed == ["moved"])
    #expect(difference.retold == ["titled"])
    #expect(difference.silent == ["larger", "none"])
    #expect(difference.audible == ["added", "timed", "gone", "timeless", "moved", "titled"])
  }
}
