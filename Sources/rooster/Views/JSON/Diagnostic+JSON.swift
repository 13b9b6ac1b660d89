import Diagnostics

extension Diagnostic {
  /// The finding as every JSON view shows it.
  var json: JSON {
    .object(
      [
        JSON.Member("code", .text(code.rawValue)),
        JSON.Member("severity", .text(severity.rawValue)),
        JSON.Member("message", .text(message)),
      ] + span.place.members + [JSON.Member("hint", .text(orNull: hint))])
  }
}
