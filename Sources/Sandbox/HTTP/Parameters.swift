/// Names and values of a query or form, decoded, in their order.
struct Parameters: Hashable, Sendable {
  /// One name and its value.
  struct Pair: Hashable, Sendable {
    let name: String
    let value: String
  }

  let pairs: [Pair]

  init(form: some StringProtocol) {
    pairs = form.split(separator: "&").map { part in
      let name = part.prefix { $0 != "=" }
      return Pair(
        name: PercentEncoding.decodeForm(name),
        value: PercentEncoding.decodeForm(part.dropFirst(name.count + 1)))
    }
  }

  /// The first value of that name; `nil` when it is not there.
  subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }
}
