/// International labels of a domain in ASCII (RFC 3492, with the constants of its section 5).
enum Punycode {
  /// `xn--…` for a lower-case label with letters beyond ASCII; any other label as it is.
  static func label(_ label: String) -> String {
    let scalars = Array(label.unicodeScalars)
    guard scalars.contains(where: { $0.value >= 0x80 }) else { return label }
    return "xn--" + encode(scalars)
  }

  private static func encode(_ input: [Unicode.Scalar]) -> String {
    var output = input.filter { $0.value < 0x80 }
    let basic = output.count
    if basic > 0 { output.append("-") }
    var code: UInt32 = 128
    var delta = 0
    var bias = 72
    var handled = basic
    while handled < input.count, let next = input.map(\.value).filter({ $0 >= code }).min() {
      delta += Int(next - code) * (handled + 1)
      code = next
      for scalar in input {
        if scalar.value < code { delta += 1 }
        guard scalar.value == code else { continue }
        output.append(contentsOf: digits(of: delta, bias: bias))
        bias = adapted(delta, points: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: output)
    return text
  }

  private static func digits(of delta: Int, bias: Int) -> [Unicode.Scalar] {
    var digits: [Unicode.Scalar] = []
    var rest = delta
    var position = 36
    while true {
      let threshold = min(max(position - bias, 1), 26)
      guard rest >= threshold else { break }
      digits.append(digit(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      position += 36
    }
    digits.append(digit(rest))
    return digits
  }

  private static func digit(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26))
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var rest = delta / (isFirst ? 700 : 2)
    rest += rest / points
    var shift = 0
    while rest > 455 {
      rest /= 35
      shift += 36
    }
    return shift + 36 * rest / (rest + 38)
  }
}
