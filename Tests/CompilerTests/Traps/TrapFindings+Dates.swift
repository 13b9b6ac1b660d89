extension TrapFindings {
  static let ofDates = [
    "date-053": #"""
    schedules/cs101.yaml:6:11: error: '2026-9-7' is not a date [S108]
        6 |     from: 2026-9-7
          |           ^^^^^^^^
    hint: write 2026-09-07

    """#,
    "date-054": #"""
    schedules/cs101.yaml:6:11: error: '07/09/2026' is ambiguous [S108]
        6 |     from: 07/09/2026
          |           ^^^^^^^^^^
    hint: write 2026-09-07 or 2026-07-09

    """#,
    "date-057": #"""
    schedules/cs101.yaml:6:11: error: February 2026 has 28 days [S108]
        6 |     from: 2026-02-30
          |           ^^^^^^^^^^
    hint: there is no day 30 in it; its last day is 2026-02-28

    """#,
    "date-059": #"""
    schedules/cs101.yaml:6:11: error: a date without a time is expected here [S108]
        6 |     from: 2026-09-07 10:30
          |           ^^^^^^^^^^^^^^^^
    hint: write 2026-09-07

    """#,
    "date-062": #"""
    schedules/cs101.yaml:6:11: error: '26-09-07' needs four digits for the year [S108]
        6 |     from: 26-09-07
          |           ^^^^^^^^
    hint: write 2026-09-07

    """#,
    "date-066": #"""
    schedules/cs101.yaml:6:13: error: these are 2 dates in one text [S108]
        6 |     except: 2026-09-07, 2026-10-12
          |             ^^^^^^^^^^^^^^^^^^^^^^
    hint: write a list: [2026-09-07, 2026-10-12]

    """#,
    "date-068": #"""
    schedules/cs101.yaml:7:12: error: it ends before it begins [S144]
        7 |     until: 2026-08-26
          |            ^^^^^^^^^^
    hint: it begins on 2026-12-02
    schedules/cs101.yaml:6:11: note: 'from' is here
        6 |     from: 2026-12-02
          |           ^^^^^^^^^^

    """#,
    "days-130": #"""
    schedules/cs101.yaml:6:13: error: these are several days in one text [S120]
        6 |     weekly: mon, wed, fri 10:00-11:00
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: write a list: [mon 10:00-11:00, wed 10:00-11:00, fri 10:00-11:00]

    """#,
    "days-132": #"""
    schedules/cs101.yaml:6:14: error: one letter does not say which day is meant: 'M' [S111]
        6 |     weekly: [M 10:00-11:00, T 10:00-11:00, W 10:00-11:00, R 10:00-11:00, F 10:00-11:00]
          |              ^
    hint: use mon, tue, wed, thu, fri, sat or sun
    schedules/cs101.yaml:6:29: error: one letter does not say which day is meant: 'T' [S111]
        6 |     weekly: [M 10:00-11:00, T 10:00-11:00, W 10:00-11:00, R 10:00-11:00, F 10:00-11:00]
          |                             ^
    hint: use mon, tue, wed, thu, fri, sat or sun
    schedules/cs101.yaml:6:44: error: one letter does not say which day is meant: 'W' [S111]
        6 |     weekly: [M 10:00-11:00, T 10:00-11:00, W 10:00-11:00, R 10:00-11:00, F 10:00-11:00]
          |                                            ^
    hint: use mon, tue, wed, thu, fri, sat or sun
    schedules/cs101.yaml:6:59: error: one letter does not say which day is meant: 'R' [S111]
        6 |     weekly: [M 10:00-11:00, T 10:00-11:00, W 10:00-11:00, R 10:00-11:00, F 10:00-11:00]
          |                                                           ^
    hint: use mon, tue, wed, thu, fri, sat or sun
    schedules/cs101.yaml:6:74: error: one letter does not say which day is meant: 'F' [S111]
        6 |     weekly: [M 10:00-11:00, T 10:00-11:00, W 10:00-11:00, R 10:00-11:00, F 10:00-11:00]
          |                                                                          ^
    hint: use mon, tue, wed, thu, fri, sat or sun

    """#,
    "days-134": #"""
    schedules/cs101.yaml:7:6: error: a space is missing after the dash [Y024]
        7 |      -mon 10:00-11:00
          |      ^
    hint: write '- mon 10:00-11:00'

    """#,
    "days-136": #"""
    schedules/cs101.yaml:7:5: error: ']' is missing before this line [Y036]
        7 |     until: 2026-09-06
          |     ^^^^^^^^^^^^^^^^^
    hint: write ']' at the end of what it closes
    schedules/cs101.yaml:6:13: note: '[' is opened here
        6 |     weekly: [mon 10:00-11:00, wed 10:00-11:00
          |             ^
    schedules/cs101.yaml:7:5: note: what depends on this line is checked when it can be read

    """#,
    "days-139": #"""
    schedules/cs101.yaml:6:14: error: 1 is Sunday to some and Monday to others [S111]
        6 |     weekly: [1 10:00-11:00, 3 10:00-11:00, 5 10:00-11:00]
          |              ^
    hint: use mon, tue, wed, thu, fri, sat or sun
    schedules/cs101.yaml:6:29: error: '3' is not a weekday [S111]
        6 |     weekly: [1 10:00-11:00, 3 10:00-11:00, 5 10:00-11:00]
          |                             ^
    hint: use mon, tue, wed, thu, fri, sat or sun
    schedules/cs101.yaml:6:44: error: '5' is not a weekday [S111]
        6 |     weekly: [1 10:00-11:00, 3 10:00-11:00, 5 10:00-11:00]
          |                                            ^
    hint: use mon, tue, wed, thu, fri, sat or sun

    """#,
    "days-140": #"""
    schedules/cs101.yaml:6:14: error: 'lunes' is not a weekday [S111]
        6 |     weekly: [lunes 10:00-11:00, miércoles 10:00-11:00]
          |              ^^^^^
    hint: write mon
    schedules/cs101.yaml:6:33: error: 'miércoles' is not a weekday [S111]
        6 |     weekly: [lunes 10:00-11:00, miércoles 10:00-11:00]
          |                                 ^^^^^^^^^
    hint: write wed

    """#,
  ]
}
