/// As much of a plan's JSON form (`docs/plan-format.md`) as a replay looks at.
struct PlanDocument: Decodable {
  let summary: Summary
  let actions: [Action]
  let impact: [Impact]
  let stops: [Stop]

  struct Summary: Decodable {
    let create: Int
    let update: Int
    let replace: Int
    let delete: Int
    let move: Int
    let blocked: Int

    /// Steps that are not blocked.
    var steps: Int { create + update + replace + delete + move }
  }

  struct Action: Decodable {
    let address: String
    let action: String
    let kind: String
    let reason: String
    let changes: [Change]
    let blocked: String?

    /// The address of its meeting: a list of people and an announcement have addresses below it.
    var meeting: String { address.split(separator: "/").prefix(2).joined(separator: "/") }

    /// Whether a moment has come at which an announcement is shown or withdrawn: nobody edits anything.
    var isByClock: Bool {
      kind == "announcement" && reason == "an announcement's window opens or closes"
    }
  }

  struct Change: Decodable {
    let path: String
  }

  struct Impact: Decodable {
    let kind: String
    let address: String
  }

  struct Stop: Decodable {
    let kind: String
    let text: String
  }
}
