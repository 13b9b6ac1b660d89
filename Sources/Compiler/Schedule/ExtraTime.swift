/// One entry of `also`: a time beside the rule, and what it is called.
struct ExtraTime: Sendable {
  let moment: Located<Moment>
  let label: String?
}
