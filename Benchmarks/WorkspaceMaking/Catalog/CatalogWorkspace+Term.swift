extension CatalogWorkspace {
  static let termName = "fall-2025"

  /// For whoever opens `rooster.yaml`.
  static let remark = """
    Made from public pages; unofficial. The catalog has no calendar: the first and the last day are
    those that the college announced, the breaks are on its usual days.
    """

  static func term() throws(MakingError) -> AcademicTerm {
    try AcademicTerm(named: termName, of: Array(calendar.utf8), file: "the calendar")
  }

  private static let calendar = """
    terms:
    - id: fall-2025
      classes_begin: 2025-09-04
      classes_end: 2025-12-09
      events:
      - { date: 2025-10-11, label: Fall break, no_classes: true }
      - { date: 2025-10-12, label: Fall break, no_classes: true }
      - { date: 2025-10-13, label: Fall break, no_classes: true }
      - { date: 2025-10-14, label: Fall break, no_classes: true }
      - { date: 2025-11-26, label: Thanksgiving, no_classes: true }
      - { date: 2025-11-27, label: Thanksgiving, no_classes: true }
      - { date: 2025-11-28, label: Thanksgiving, no_classes: true }
      - { date: 2025-11-29, label: Thanksgiving, no_classes: true }
      - { date: 2025-11-30, label: Thanksgiving, no_classes: true }

    """
}
