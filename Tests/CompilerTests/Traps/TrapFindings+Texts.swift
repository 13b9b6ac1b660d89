extension TrapFindings {
  static let ofTexts = [
    "key-142": #"""
    schedules/cs101.yaml:8:5: error: 'daily' is given twice (first at line 7) [Y017]
        8 |     daily: 11:30
          |     ^^^^^
    hint: keep one of the two
    schedules/cs101.yaml:7:5: note: 'daily' is given here first
        7 |     daily: 10:30
          |     ^^^^^

    """#,
    "key-144": #"""
    schedules/cs101.yaml:7:5: error: 'Daily' is not a key of a meeting [S101]
        7 |     Daily: 10:30
          |     ^^^^^
    hint: did you mean 'daily'?

    """#,
    "key-145": #"""
    schedules/cs101.yaml:7:5: error: 'dialy' is not a key of a meeting [S101]
        7 |     dialy: 10:30
          |     ^^^^^
    hint: did you mean 'daily'?

    """#,
    "text-099": #"""
    schedules/cs101.yaml:6:19: error: a value with ': ' in it needs quotes [Y030]
        6 |     title: Lecture: an introduction
          |                   ^
    hint: write title: "Lecture: an introduction"
    schedules/cs101.yaml:6:19: note: what depends on this line is checked when it can be read

    """#,
    "text-100": #"""
    schedules/cs101.yaml:6:14: error: text after '#' is a comment and is lost [Y022]
        6 |     title: C # for beginners
          |              ^^^^^^^^^^^^^^^
    hint: put the text in quotes: title: "C # for beginners", or put two spaces before '#' if it is a comment

    """#,
    "text-103": #"""
    schedules/cs101.yaml:6:21: error: an apostrophe ends the quote [Y034]
        6 |     title: 'Veteran's Day'
          |                     ^
    hint: double it, or use double quotes: title: "Veteran's Day"
    schedules/cs101.yaml:6:21: note: what depends on this line is checked when it can be read

    """#,
    "text-105": #"""
    schedules/cs101.yaml:6:15: error: a backslash in double quotes makes another character [Y025]
        6 |     title: "C:\temp\new"
          |               ^^
    hint: use single quotes, where it is itself: 'C:\temp\new'

    """#,
    "text-108": #"""
    schedules/cs101.yaml:6:12: error: '*' begins an alias, and there is no anchor '&important' above it [Y014]
        6 |     title: *important
          |            ^^^^^^^^^^
    hint: if it is text, put it in quotes: "*important"

    """#,
    "text-109": #"""
    schedules/cs101.yaml:6:12: error: '&' begins an anchor, and '&co' has no value [Y016]
        6 |     title: &co
          |            ^^^
    hint: if it is text, put it in quotes: "&co"

    """#,
    "text-112": #"""
    schedules/cs101.yaml:6:20: error: '[' begins a list, and text follows its end [Y037]
        6 |     title: [draft] Thesis
          |                    ^
    hint: if it is text, put it in quotes: title: "[draft] Thesis"
    schedules/cs101.yaml:6:20: note: what depends on this line is checked when it can be read

    """#,
    "text-120": #"""
    schedules/cs101.yaml:7:5: error: a colon is missing in this line [Y032]
        7 |     second line
          |     ^^^^^^^^^^^
    hint: write 'key: value'; text that goes on from the line above is indented further
    schedules/cs101.yaml:7:5: note: what depends on this line is checked when it can be read

    """#,
    "text-121": #"""
    schedules/cs101.yaml:6:11: error: 'title' is empty [Y020]
        6 |     title:
          |           ^
    hint: write a value after the colon, or delete the key

    """#,
  ]
}
