extension TrapFindings {
  static let ofValues = [
    "bool-077": #"""
    schedules/cs101.yaml:6:19: error: 'yes' is not true or false [S105]
        6 |     waiting_room: yes
          |                   ^^^
    hint: write true

    """#,
    "bool-078": #"""
    schedules/cs101.yaml:6:19: error: 'Y' is not true or false [S105]
        6 |     waiting_room: Y
          |                   ^
    hint: write true

    """#,
    "bool-081": #"""
    schedules/cs101.yaml:6:19: error: 'nope' is not true or false [S105]
        6 |     waiting_room: nope
          |                   ^^^^
    hint: write true or false

    """#,
    "duration-039": #"""
    schedules/cs101.yaml:7:12: error: '1.5' has no unit [S107]
        7 |     lasts: 1.5
          |            ^^^
    hint: write 1h30 or 90m

    """#,
    "duration-041": #"""
    schedules/cs101.yaml:7:12: error: a class must last longer than nothing [S107]
        7 |     lasts: 0
          |            ^
    hint: write 90m

    """#,
    "range-033": #"""
    schedules/cs101.yaml:6:12: error: a class of 13 h 59 min is longer than 12 hours [S143]
        6 |     daily: 00:30-14:29
          |            ^^^^^^^^^^^
    hint: check the times; a room that is always open is 'standing: true'

    """#,
    "time-013": #"""
    schedules/cs101.yaml:7:12: error: '630' is not a time [S106]
        7 |     daily: 630
          |            ^^^
    hint: did you mean 10:30 or 6:30?

    """#,
    "time-014": #"""
    schedules/cs101.yaml:7:12: error: '10.30' is not a time [S106]
        7 |     daily: 10.30
          |            ^^^^^
    hint: write 10:30

    """#,
    "time-015": #"""
    schedules/cs101.yaml:7:12: error: '1030' is not a time [S106]
        7 |     daily: 1030
          |            ^^^^
    hint: write 10:30

    """#,
    "time-017": #"""
    schedules/cs101.yaml:7:12: error: '0900' is not a time [S106]
        7 |     daily: 0900
          |            ^^^^
    hint: write 09:00

    """#,
    "time-019": #"""
    schedules/cs101.yaml:7:12: error: '1:30pm' is not a time [S106]
        7 |     daily: 1:30pm
          |            ^^^^^^
    hint: write 13:30

    """#,
    "time-021": #"""
    schedules/cs101.yaml:7:12: error: 24:00 is not a start time [S106]
        7 |     daily: 24:00
          |            ^^^^^
    hint: write 00:00 of the next day

    """#,
    "time-022": #"""
    schedules/cs101.yaml:7:12: error: there is no hour 25 [S106]
        7 |     daily: 25:10
          |            ^^^^^
    hint: times go from 00:00 to 23:59

    """#,
    "time-024": #"""
    schedules/cs101.yaml:7:12: error: '10:5' is not a time [S106]
        7 |     daily: 10:5
          |            ^^^^
    hint: write two digits for the minutes: 10:05 or 10:50

    """#,
    "time-027": #"""
    schedules/cs101.yaml:7:12: error: 'TBD' is not a time [S106]
        7 |     daily: TBD
          |            ^^^
    hint: write a time such as 10:30

    """#,
    "time-030": #"""
    schedules/cs101.yaml:7:5: error: a space is missing after the colon [Y023]
        7 |     daily:10:30
          |     ^^^^^^^^^^^
    hint: write 'daily: 10:30'
    schedules/cs101.yaml:7:5: note: what depends on this line is checked when it can be read

    """#,
    "tz-043": #"""
    schedules/cs101.yaml:6:11: error: '-5:00' is an offset and not a time zone [S104]
        6 |     zone: -5:00
          |           ^^^^^
    hint: name a region, such as America/New_York or America/Bogota

    """#,
    "tz-045": #"""
    schedules/cs101.yaml:6:11: error: 'EST' is an abbreviation and not a time zone [S104]
        6 |     zone: EST
          |           ^^^
    hint: name a region, such as America/New_York (with summer time) or America/Panama (without)

    """#,
    "tz-049": #"""
    schedules/cs101.yaml:6:11: error: 'america/new_york' is not a time zone [S104]
        6 |     zone: america/new_york
          |           ^^^^^^^^^^^^^^^^
    hint: did you mean 'America/New_York'?

    """#,
  ]
}
