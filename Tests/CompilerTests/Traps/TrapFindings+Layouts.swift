extension TrapFindings {
  static let ofLayouts = [
    "anchor-178": #"""
    schedules/cs101.yaml:4:3: error: 'a' does not say when it is held [S140]
        4 |   a:
          |   ^
    hint: add one of: at, weekly, daily, monthly, rrule, standing: true, unscheduled: true
    schedules/cs101.yaml:5:9: error: '*' begins an alias, and there is no anchor '&nowhere' above it [Y014]
        5 |     <<: *nowhere
          |         ^^^^^^^^
    hint: write '&nowhere' before the map that is meant, above

    """#,
    "anchor-180": #"""
    schedules/cs101.yaml:4:6: error: 'a' is a map of keys and values, and this is a list [S102]
        4 |   a: &a [*a]
          |      ^^^^^^^
    hint: write its keys on lines of their own, indented
    schedules/cs101.yaml:4:10: error: '&a' refers to itself [Y015]
        4 |   a: &a [*a]
          |          ^^
    hint: an alias may only repeat what is complete before it

    """#,
    "anchor-181": #"""
    schedules/cs101.yaml:9:10: error: too many aliases: they repeat more than 100000 values [Y010]
        9 |   f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
          |          ^^
    hint: write the values out, or split the file
    schedules/cs101.yaml:9:10: note: the rest of the file is checked when this can be read

    """#,
    "anchor-183": #"""
    schedules/cs101.yaml:4:6: error: '!' begins a tag, and tags are not allowed [Y013]
        4 |   a: !!python/object/apply:os.system ["true"]
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: if it is text, put it in quotes: '!!python/object/apply:os.system ["true"]'
    schedules/cs101.yaml:4:6: error: 'a' is a map of keys and values, and this is a list [S102]
        4 |   a: !!python/object/apply:os.system ["true"]
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: write its keys on lines of their own, indented

    """#,
    "layout-151": #"""
    schedules/cs101.yaml:4:1: error: a tab is used for indentation [Y033]
        4 |     lecture: { title: X, standing: true }
          | ^^^^
    hint: indent with spaces; editors can be told to insert them
    schedules/cs101.yaml:4:1: note: what depends on this line is checked when it can be read

    """#,
    "layout-153": #"""
    schedules/cs101.yaml:5:4: error: this line is indented by 3 spaces, which fits no line above [Y031]
        5 |    tutorial: { title: Y, standing: true }
          |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: line it up with the keys it belongs to
    schedules/cs101.yaml:5:4: note: what depends on this line is checked when it can be read

    """#,
    "layout-155": #"""
    schedules/cs101.yaml:3:10: error: 'meetings' is empty [Y020]
        3 | meetings:
          |          ^
    hint: indent the next line if it belongs to 'meetings', or write a value after the colon
    schedules/cs101.yaml:4:1: error: 'lecture' is a meeting and stands at the beginning of a line [S122]
        4 | lecture: { title: X, standing: true }
          | ^^^^^^^
    hint: write it below 'meetings:' and indent it and its keys by two spaces

    """#,
    "layout-161": #"""
    schedules/cs101.yaml:4:1: error: a no-break space (U+00A0) is used for indentation [Y006]
        4 | \u{A0}\u{A0}lecture: { title: X, standing: true }
          | ^^^^^^
    hint: delete it and indent with ordinary spaces
    schedules/cs101.yaml:4:1: error: '  lecture' is a meeting and stands at the beginning of a line [S122]
        4 | \u{A0}\u{A0}lecture: { title: X, standing: true }
          | ^^^^^^^^^^^^^^^^^^^
    hint: write it below 'meetings:' and indent it and its keys by two spaces

    """#,
    "layout-163": #"""
    schedules/cs101.yaml:1:9: error: a control character (U+0000) is not allowed here [Y005]
        1 | title: X\u{0}
          |         ^^^^^
    hint: delete it; it is invisible in most editors
    schedules/cs101.yaml:1:9: note: the rest of the file is checked when this can be read

    """#,
    "layout-166": #"""
    schedules/cs101.yaml:3:1: error: a second document begins in this file [Y011]
        3 | ---
          | ^^^
    hint: put it into a file of its own, or delete the line '---'
    schedules/cs101.yaml:3:1: note: the rest of the file is checked when this can be read

    """#,
    "layout-169": #"""
    schedules/cs101.yaml:1:1: error: the file is empty [Y001]
    hint: begin with a line such as 'course: CS101', or delete the file

    """#,
    "layout-172": #"""
    schedules/cs101.yaml:1:1: error: the file is text; a map is expected, lines of 'key: value' [Y012]
        1 | just text
          | ^^^^^^^^^

    """#,
    "layout-174": #"""
    schedules/cs101.yaml:1:1: error: a git conflict marker [Y007]
        1 | <<<<<<< HEAD
          | ^^^^^^^
    hint: keep one side, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>
    schedules/cs101.yaml:1:1: note: the rest of the file is checked when this can be read

    """#,
  ]
}
