/// Reads the members of an object and notes each that is not as it should be.
///
/// Members that nobody asks for are ignored, as Zoom does: a misspelt name changes nothing.
struct ZoomFields {
  let object: JSONValue
  /// What stands before a name in complaints: `recurrence.`.
  let prefix: String
  private(set) var errors: [ZoomFieldError] = []

  init(_ object: JSONValue, prefix: String) {
    self.object = object
    self.prefix = prefix
  }

  mutating func refuse(_ name: String, _ message: String = "Invalid field.") {
    errors.append(ZoomFieldError(field: prefix + name, message: message))
  }

  /// Takes over the complaints about an object within this one.
  mutating func adopt(_ other: [ZoomFieldError]) {
    errors += other
  }

  func has(_ name: String) -> Bool { object[name] != nil }

  mutating func text(_ name: String, limit: Int) -> String? {
    guard let value = object[name] else { return nil }
    guard let text = value.text else {
      refuse(name)
      return nil
    }
    guard Rules.length(text) <= limit else {
      refuse(name, "The length of the field must be less than or equal to \(limit).")
      return nil
    }
    return text
  }

  mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = object[name] else { return nil }
    guard let number = value.integer, range.contains(Int(number)) else {
      refuse(name)
      return nil
    }
    return Int(number)
  }

  mutating func flag(_ name: String) -> Bool? {
    guard let value = object[name] else { return nil }
    guard let truth = value.truth else {
      refuse(name)
      return nil
    }
    return truth
  }

  mutating func object(_ name: String) -> JSONValue? {
    guard let value = object[name] else { return nil }
    guard value.members != nil else {
      refuse(name)
      return nil
    }
    return value
  }

  mutating func list(_ name: String) -> [JSONValue]? {
    guard let value = object[name] else { return nil }
    guard let list = value.list else {
      refuse(name)
      return nil
    }
    return list
  }
}
