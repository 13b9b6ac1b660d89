/// Meetings, where they are declared and where they are prepared.
enum MeetingShapes {
  /// A meeting in a schedule file: it says in one way when it is held, or leaves it to a preset.
  static func declared(zoom: String) -> MapShape {
    MapShape(
      keys(of: MeetingKey.allCases, zoom: zoom),
      rules: [.exactlyOne(whens, unless: "like")] + refinements)
  }

  /// A preset, or what meetings say when nobody says anything.
  static func prepared(zoom: String) -> MapShape {
    let keys = MeetingKey.allCases.filter { !MeetingKey.ofOneMeeting.contains($0) }
    return MapShape(Self.keys(of: keys, zoom: zoom), rules: [.atMostOne(whens)])
  }

  private static func keys(of keys: [MeetingKey], zoom: String) -> [KeyShape] {
    keys.map(\.shape).map { shape in
      guard shape.name == MeetingKey.zoom.rawValue else { return shape }
      return KeyShape(shape.name, shape.title, shape.summary, .named(zoom))
    }
  }

  /// What says when a meeting is held; 'rrule' counts with the 'at' that it needs.
  private static let whens: [MapRule.Presence] = [
    .key("at"), .key("weekly"), .key("daily"), .key("monthly"), .truth("standing"),
    .truth("unscheduled"),
  ]

  /// What does nothing beside a way to say when, and is refused there.
  private static let refinements: [MapRule] = [
    .needs("rrule", ["at"]),
    .single("at", beside: "rrule"),
    .excludes(.key("rrule"), ["weeks", "every", "from"], except: nil),
    .excludes(.key("at"), ["weeks", "every", "from", "until"], except: "rrule"),
    .excludes(
      .truth("standing"), ["weeks", "every", "from", "until", "except", "also", "moved"],
      except: nil),
    .excludes(
      .truth("unscheduled"), ["weeks", "every", "from", "until", "except", "also", "moved"],
      except: nil),
  ]
}
