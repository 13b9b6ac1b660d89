/// As much of the JSON form of `rooster hosts` (`docs/hosts.md`) as a replay looks at.
struct HostsDocument: Decodable {
  let accounts: [Account]

  struct Account: Decodable {
    let licences: Licences
  }

  struct Licences: Decodable {
    /// Hosts that hold something.
    let used: Int
    /// The proven minimum.
    let needed: Int
  }
}
