package import Domain

/// The shapes of all files, with what they share.
package struct Shapes: Sendable {
  private let zoom: ProviderShapes
  private let bigBlueButton: ProviderShapes

  /// - Parameters:
  ///   - zoom: The fields of Zoom's own.
  ///   - bigBlueButton: The parameters of BigBlueButton's own.
  package init(zoom: FieldCatalogue, bigBlueButton: FieldCatalogue) {
    self.zoom = ProviderShapes(catalogue: zoom)
    self.bigBlueButton = ProviderShapes(catalogue: bigBlueButton)
  }

  /// What a file of that kind is.
  package func root(of kind: FileKind) -> MapShape {
    switch kind {
    case .schedule: ScheduleKey.map
    case .workspace: WorkspaceKey.map
    case .preset: MeetingShapes.prepared(zoom: "zoom")
    case .announcement: FrontMatter.map
    }
  }

  /// What shapes refer to by name, sorted by name.
  package var definitions: [(name: String, shape: Shape)] {
    [
      ("bbb", .map(bigBlueButton.map(of: [.room]))),
      ("breaks", Self.breaks),
      ("exception", .scalar(.exception)),
      ("meeting", .map(MeetingShapes.declared(zoom: "zoom_meeting"))),
      ("meeting_defaults", .map(MeetingShapes.prepared(zoom: "zoom_meeting"))),
      ("moment", .scalar(.moment)),
      ("monthly_time", .scalar(.monthlySlot)),
      ("moves", Self.moves),
      ("name", .scalar(.name)),
      ("people", Self.people),
      ("person", Self.person),
      ("registrants", Self.registrants),
      ("time_range", .scalar(.clockRange)),
      ("webinar", .map(MeetingShapes.declared(zoom: "zoom_webinar"))),
      ("webinar_defaults", .map(MeetingShapes.prepared(zoom: "zoom_webinar"))),
      ("weekly_time", .scalar(.weeklySlot)),
      ("weeks", .scalar(.weeks)),
      ("zoom", .map(zoom.map(of: [.meeting, .webinar]))),
      ("zoom_meeting", .map(zoom.map(of: [.meeting]))),
      ("zoom_webinar", .map(zoom.map(of: [.webinar]))),
    ]
  }

  /// A map of things that people name.
  static func named(_ values: Shape, reserved: [String] = []) -> Shape {
    .entries(EntriesShape(names: .name, reserved: reserved, values: values))
  }

  static let furtherDates = Shape.any([
    .named("moment"), labelled(.moment),
    .list(.any([.named("moment"), labelled(.moment)]), least: 0),
  ])

  private static func labelled(_ names: ScalarShape) -> Shape {
    .entries(EntriesShape(names: names, reserved: [], values: .scalar(.words)))
  }

  private static let moves = Shape.entries(
    EntriesShape(names: .exception, reserved: [], values: .scalar(.target)))

  private static let breaks = Shape.any([
    .scalar(.days), .scalar(.calendar), labelled(.days),
    .list(.named("breaks"), least: 0),
  ])

  private static let person = Shape.any([.scalar(.email), .map(PersonKey.map)])
  private static let people = Shape.oneOrMore(.named("person"))
  private static let source = Shape.any([
    .scalar(.email), .scalar(.peopleFile), .map(PersonKey.map), .map(ListKey.map),
  ])
  private static let registrants = Shape.any([
    .scalar(.none), source, .list(source, least: 0),
  ])
}
