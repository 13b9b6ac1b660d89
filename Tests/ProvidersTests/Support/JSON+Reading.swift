import FoundationEssentials

@testable import Providers

/// A meeting as Zoom would answer it.
func decoded(_ json: String) throws -> ZoomMeeting {
  try JSONDecoder().decode(ZoomMeeting.self, from: Data(json.utf8))
}

/// A member of a JSON object.
func member(_ name: String, _ value: JSONValue?) -> JSONValue? {
  guard case .fields(let members) = value else { return nil }
  return members[name]
}
