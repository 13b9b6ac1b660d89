/// A value of a body, told apart as JSON tells them apart.
indirect enum WireValue: Decodable {
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([WireValue])
  case object([String: WireValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([WireValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: WireValue].self))
    }
  }

  /// A line for each field below it, by its path.
  func fields(at path: String) -> [String] {
    switch self {
    case .truth(let truth): ["\(path) = \(truth)"]
    case .number(let number): ["\(path) = \(number)"]
    case .text(let text): ["\(path) = \(text.replacing("\n", with: "⏎"))"]
    case .list(let list): list.flatMap { $0.fields(at: path + "[]") }
    case .object(let object):
      object.sorted { $0.key < $1.key }.flatMap { key, value in
        value.fields(at: path.isEmpty ? key : "\(path).\(key)")
      }
    }
  }
}
