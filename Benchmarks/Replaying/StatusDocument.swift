/// As much of the JSON form of `rooster status` as a replay looks at.
struct StatusDocument: Decodable {
  let addresses: [Entry]

  struct Entry: Decodable {
    let address: String
    let state: String
    /// The next date; `nil`: none is to come.
    let next: String?
    let host: String?
    let remote_ids: [String]
  }
}
