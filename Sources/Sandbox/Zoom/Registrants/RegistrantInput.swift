/// Somebody to be registered, read and checked (docs/providers.md, Zoom 4).
struct RegistrantInput: Hashable, Sendable {
  var email: String
  var firstName: String
  var lastName: String
  var isApprovedAtOnce: Bool

  /// Notes complaints in `fields` and is `nil` when there are any.
  init?(_ fields: inout ZoomFields) {
    let email = fields.text("email", limit: 128)
    let firstName = fields.text("first_name", limit: 64)
    let lastName = fields.text("last_name", limit: 64)
    if let email, !Rules.isEmail(email) { fields.refuse("email") }
    if !fields.has("email") { fields.refuse("email") }
    if !fields.has("first_name") || firstName?.isEmpty == true { fields.refuse("first_name") }
    for question in fields.list("custom_questions") ?? []
    where Rules.length(question["value"]?.text ?? "") > 128 {
      fields.refuse("custom_questions")
    }
    let isApproved = fields.flag("auto_approve")
    guard fields.errors.isEmpty, let email, let firstName else { return nil }
    self.email = email.lowercased()
    self.firstName = firstName
    self.lastName = lastName ?? ""
    isApprovedAtOnce = isApproved ?? false
  }
}
