/// A number of things in words: `1 room`, `12 rooms`, `1,204 calls`.
struct Quantity: CustomStringConvertible {
  let count: Int
  let one: String
  let many: String

  /// - Parameter many: the plural; the singular with an `s` unless said otherwise.
  init(_ count: Int, _ one: String, _ many: String? = nil) {
    self.count = count
    self.one = one
    self.many = many ?? one + "s"
  }

  var description: String { "\(count.grouped) \(count == 1 ? one : many)" }
}

extension Int {
  /// With a comma between thousands: `1,204`.
  var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
