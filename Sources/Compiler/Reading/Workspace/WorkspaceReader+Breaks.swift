import CivilTime
import Diagnostics
import YAML

extension WorkspaceReader {
  /// Days without classes: a list of ranges, alone or with a label, or a calendar file.
  ///
  /// - Parameter term: the days of the term; `nil` when they are not known, and then nothing is
  ///   read from calendar files.
  mutating func breaks(_ node: Node, in term: DateRange?) -> [Located<DateRange>] {
    guard !node.isMissing else { return [] }
    switch node.kind {
    case .mapping: return labelledBreaks(node)
    case .scalar:
      if node.text.lowercased().hasSuffix(".ics") { return calendar(node, in: term) }
      return reader.value(node, as: DateRange.self).map { [$0] } ?? []
    case .sequence:
      var breaks: [Located<DateRange>] = []
      for element in node.elements { breaks += self.breaks(element, in: term) }
      return breaks
    }
  }

  private mutating func labelledBreaks(_ node: Node) -> [Located<DateRange>] {
    var breaks: [Located<DateRange>] = []
    for (keyNode, value) in node.entries {
      guard let range = reader.value(keyNode, as: DateRange.self),
        let label = reader.value(value, as: Words.self)?.value.text
      else { continue }
      let labelled = DateRange(from: range.value.first, through: range.value.last, label: label)
      breaks.append(Located(labelled ?? range.value, at: keyNode))
    }
    return breaks
  }

  private mutating func calendar(_ node: Node, in term: DateRange?) -> [Located<DateRange>] {
    guard let text = reader.value(node, as: Words.self), let path = reader.path(text) else {
      return []
    }
    guard let bytes = files[path] else {
      reader.report(
        node.finding(
          .missingFile, "there is no file '\(path)'",
          hint: "paths are relative to this file; calendar files end in .ics"))
      return []
    }
    guard let term, let ownZone else { return [] }
    let calendar = BreakCalendar(
      bytes, path: path, zone: ownZone, zones: reader.zones, term: term)
    reader.report(calendar.findings)
    if calendar.findings.isEmpty, calendar.days.isEmpty {
      reader.report(
        node.finding(
          .badCalendarFile, "'\(path)' has no day in the term", severity: .warning,
          hint: "the term goes from \(term.first) to \(term.last): is this the right year?"))
    }
    // The findings have their own places; what is wrong with a day of the file is not said of it.
    return calendar.days.map { Located($0, at: node) }
  }
}
