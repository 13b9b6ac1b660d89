/// Slips and their findings; the place, the words and the hint are part of the product.
extension RenderedFindingTests.Fixture {
  static let all: [Self] = [
    Self(
      yaml: "title: Lecture: an introduction\n",
      text: """
        a.yaml:1:15: error: a value with ': ' in it needs quotes [Y030]
            1 | title: Lecture: an introduction
              |               ^
        hint: write title: "Lecture: an introduction"

        """),
    Self(
      yaml: "title: Lecture: a \"b\"\n",
      text: """
        a.yaml:1:15: error: a value with ': ' in it needs quotes [Y030]
            1 | title: Lecture: a "b"
              |               ^
        hint: write title: 'Lecture: a "b"'

        """),
    Self(
      yaml: "- x: y: z\n",
      text: """
        a.yaml:1:7: error: a value with ': ' in it needs quotes [Y030]
            1 | - x: y: z
              |       ^
        hint: write - x: "y: z"

        """),
    Self(
      yaml: "start:10:30\n",
      text: """
        a.yaml:1:1: error: a space is missing after the colon [Y023]
            1 | start:10:30
              | ^^^^^^^^^^^
        hint: write 'start: 10:30'

        """),
    Self(
      yaml: "a: 1\nweekly:mon 10:00\n",
      text: """
        a.yaml:2:1: error: a space is missing after the colon [Y023]
            2 | weekly:mon 10:00
              | ^^^^^^^^^^^^^^^^
        hint: write 'weekly: mon 10:00'

        """),
    Self(
      yaml: "title：X\n",
      text: """
        a.yaml:1:1: error: a space is missing after the colon [Y023]
            1 | title：X
              | ^^^^^^^^
        hint: write 'title: X'

        """),
    Self(
      yaml: "course: x\n  weekly:mon\n",
      text: """
        a.yaml:2:3: error: a space is missing after the colon [Y023]
            2 |   weekly:mon
              |   ^^^^^^^^^^
        hint: write 'weekly: mon'

        """),
    Self(
      yaml: "a: {b:1}\n",
      text: """
        a.yaml:1:5: error: a space is missing after the colon [Y023]
            1 | a: {b:1}
              |     ^^^
        hint: write 'b: 1'

        """),
    Self(
      yaml: "days:\n -mon\n -wed\n",
      text: """
        a.yaml:2:2: error: a space is missing after the dash [Y024]
            2 |  -mon
              |  ^
        hint: write '- mon'

        """),
    Self(
      yaml: "a:\n  - b\n   - c\n",
      text: """
        a.yaml:3:4: error: a list entry is indented differently from its list [Y031]
            3 |    - c
              |    ^
        hint: line up the dashes of a list

        """),
    Self(
      yaml: "a: 1\n-mon\n",
      text: """
        a.yaml:2:1: error: a space is missing after the dash [Y024]
            2 | -mon
              | ^
        hint: write '- mon'

        """),
    Self(
      yaml: "days: [mon, wed\nstart: 10:30\n",
      text: """
        a.yaml:2:1: error: ']' is missing before this line [Y036]
            2 | start: 10:30
              | ^^^^^^^^^^^^
        hint: write ']' at the end of what it closes
        a.yaml:1:7: note: '[' is opened here
            1 | days: [mon, wed
              |       ^

        """),
    Self(
      yaml: "a: [1, 2\n",
      text: """
        a.yaml:1:4: error: ']' is missing: '[' is never closed [Y036]
            1 | a: [1, 2
              |    ^
        hint: write ']' at its end

        """),
    Self(
      yaml: "a: {b: 1\n",
      text: """
        a.yaml:1:4: error: '}' is missing: '{' is never closed [Y036]
            1 | a: {b: 1
              |    ^
        hint: write '}' at its end

        """),
    Self(
      yaml: "a: [\"x\" y]\n",
      text: """
        a.yaml:1:9: error: ',' or ']' is missing before this [Y036]
            1 | a: ["x" y]
              |         ^
        hint: put text that has quotes or brackets in it in quotes

        """),
    Self(
      yaml: "title: 'Veteran's Day'\n",
      text: """
        a.yaml:1:17: error: an apostrophe ends the quote [Y034]
            1 | title: 'Veteran's Day'
              |                 ^
        hint: double it, or use double quotes: title: "Veteran's Day"

        """),
    Self(
      yaml: "title: \"a \"b\" c\"\n",
      text: """
        a.yaml:1:12: error: a double quote ends the quote [Y034]
            1 | title: "a "b" c"
              |            ^
        hint: use single quotes around it: title: 'a "b" c'

        """),
    Self(
      yaml: "title: \"Algorithms\" for all\n",
      text: """
        a.yaml:1:21: error: text follows the closing quote [Y034]
            1 | title: "Algorithms" for all
              |                     ^
        hint: if it is text, put it in quotes: title: '"Algorithms" for all'

        """),
    Self(
      yaml: "title: \"open\nb: c\n",
      text: """
        a.yaml:1:8: error: the quote that begins here is never closed [Y035]
            1 | title: "open
              |        ^
        hint: end it with "

        """),
    Self(
      yaml: "title: 'til Monday\n",
      text: """
        a.yaml:1:8: error: the quote that begins here is never closed [Y035]
            1 | title: 'til Monday
              |        ^
        hint: end it with ', or put text that begins with an apostrophe in double quotes: "'til Monday"

        """),
    Self(
      yaml: "path: \"C:\\temp\"\n",
      text: """
        a.yaml:1:10: error: a backslash in double quotes makes another character [Y025]
            1 | path: "C:\\temp"
              |          ^^
        hint: use single quotes, where it is itself: 'C:\\temp'

        """),
    Self(
      yaml: "path: \"C:\\Users\"\n",
      text: """
        a.yaml:1:12: error: a backslash in double quotes begins an escape, and this is none [Y040]
            1 | path: "C:\\Users"
              |            ^^
        hint: use single quotes, where it is itself: 'C:\\Users'

        """),
    Self(
      yaml: "title: *important\n",
      text: """
        a.yaml:1:8: error: '*' begins an alias, and there is no anchor '&important' above it [Y014]
            1 | title: *important
              |        ^^^^^^^^^^
        hint: if it is text, put it in quotes: "*important"

        """),
    Self(
      yaml: "title: **bold**\n",
      text: """
        a.yaml:1:8: error: '*' begins an alias, and no name follows [Y039]
            1 | title: **bold**
              |        ^
        hint: if it is text, put it in quotes: title: "**bold**"

        """),
    Self(
      yaml: "c: &anc\n  b: 1\nd: *anch\n",
      text: """
        a.yaml:3:4: error: '*' begins an alias, and there is no anchor '&anch' above it [Y014]
            3 | d: *anch
              |    ^^^^^
        hint: did you mean '*anc'?

        """),
    Self(
      yaml: "a:\n  <<: *nowhere\n",
      text: """
        a.yaml:2:7: error: '*' begins an alias, and there is no anchor '&nowhere' above it [Y014]
            2 |   <<: *nowhere
              |       ^^^^^^^^
        hint: write '&nowhere' before the map that is meant, above

        """),
    Self(
      yaml: "a: &a [*a]\n",
      text: """
        a.yaml:1:8: error: '&a' refers to itself [Y015]
            1 | a: &a [*a]
              |        ^^
        hint: an alias may only repeat what is complete before it

        """),
    Self(
      yaml: "title: &co\n",
      text: """
        a.yaml:1:8: error: '&' begins an anchor, and '&co' has no value [Y016]
            1 | title: &co
              |        ^^^
        hint: if it is text, put it in quotes: "&co"

        """),
    Self(
      yaml: "title: [draft] Thesis\n",
      text: """
        a.yaml:1:16: error: '[' begins a list, and text follows its end [Y037]
            1 | title: [draft] Thesis
              |                ^
        hint: if it is text, put it in quotes: title: "[draft] Thesis"

        """),
    Self(
      yaml: "title: {{ course }}\n",
      text: """
        a.yaml:1:9: error: a key must be text, and '{' or '[' begins a map or list [Y018]
            1 | title: {{ course }}
              |         ^
        hint: if it is text, put it in quotes: "{{ course }}"

        """),
    Self(
      yaml: "title: {{ course }}: more\n",
      text: """
        a.yaml:1:9: error: a key must be text, and '{' or '[' begins a map or list [Y018]
            1 | title: {{ course }}: more
              |         ^
        hint: if it is text, put it in quotes: "{{ course }}: more"

        """),
    Self(
      yaml: "title: !important x\n",
      text: """
        a.yaml:1:8: error: '!' begins a tag, and tags are not allowed [Y013]
            1 | title: !important x
              |        ^^^^^^^^^^
        hint: if it is text, put it in quotes: "!important x"

        """),
    Self(
      yaml: "title: @home\n",
      text: """
        a.yaml:1:8: error: text cannot begin with '@' without quotes [Y039]
            1 | title: @home
              |        ^
        hint: write title: "@home"

        """),
    Self(
      yaml: "title: C # for beginners\n",
      text: """
        a.yaml:1:10: error: text after '#' is a comment and is lost [Y022]
            1 | title: C # for beginners
              |          ^^^^^^^^^^^^^^^
        hint: put the text in quotes: title: "C # for beginners", or put two spaces before '#' if it is a comment

        """),
    Self(
      yaml: "title: #1 class\n",
      text: """
        a.yaml:1:7: error: 'title' is empty [Y020]
            1 | title: #1 class
              |       ^
        hint: text after '#' is a comment; if it is the value, put it in quotes: "#1 class"

        """),
    Self(
      yaml: "title:\n",
      text: """
        a.yaml:1:7: error: 'title' is empty [Y020]
            1 | title:
              |       ^
        hint: write a value after the colon, or delete the key

        """),
    Self(
      yaml: "course:\ntitle: X\n",
      text: """
        a.yaml:1:8: error: 'course' is empty [Y020]
            1 | course:
              |        ^
        hint: indent the next line if it belongs to 'course', or write a value after the colon

        """),
    Self(
      yaml: "a:\n  -\n",
      text: """
        a.yaml:2:4: error: a list entry is empty [Y020]
            2 |   -
              |    ^
        hint: write a value after the dash, or delete the line

        """),
    Self(
      yaml: "a: 1\n: b\n",
      text: """
        a.yaml:2:1: error: a key is missing before ':' [Y019]
            2 | : b
              | ^
        hint: write 'key: value'

        """),
    Self(
      yaml: "note: first\nsecond line\n",
      text: """
        a.yaml:2:1: error: a colon is missing in this line [Y032]
            2 | second line
              | ^^^^^^^^^^^
        hint: write 'key: value'; text that goes on from the line above is indented further

        """),
    Self(
      yaml: "course:\n\ttitle: X\n",
      text: """
        a.yaml:2:1: error: a tab is used for indentation [Y033]
            2 |     title: X
              | ^^^^
        hint: indent with spaces; editors can be told to insert them

        """),
    Self(
      yaml: "course:\n  title: X\n   room: Y\n",
      text: """
        a.yaml:3:8: error: 'room' is indented too far [Y031]
            3 |    room: Y
              |        ^
        hint: indent it by 2 spaces, as line 2

        """),
    Self(
      yaml: "a:\n    b: 1\n  c: 2\n",
      text: """
        a.yaml:3:3: error: this line is indented by 2 spaces, which fits no line above [Y031]
            3 |   c: 2
              |   ^^^^
        hint: line it up with the keys it belongs to

        """),
    Self(
      yaml: "  a: 1\nb: 2\n",
      text: """
        a.yaml:2:1: error: this line is indented less than the first line of the file [Y031]
            2 | b: 2
              | ^^^^
        hint: begin the keys of the file at the same column

        """),
    Self(
      yaml: "a:\n  b: 1\n- c\n",
      text: """
        a.yaml:3:1: error: a list entry stands among keys [Y042]
            3 | - c
              | ^^^
        hint: put the list below a key, or delete the dash

        """),
    Self(
      yaml: "- a\nb: 1\n",
      text: """
        a.yaml:2:1: error: a list goes on here, and this line has no dash [Y042]
            2 | b: 1
              | ^^^^
        hint: begin it with '- ', or indent it differently

        """),
    Self(
      yaml: "days: - mon\n",
      text: """
        a.yaml:1:7: error: a list cannot begin on the line of its key [Y038]
            1 | days: - mon
              |       ^
        hint: begin it on the next line, or write [mon]

        """),
    Self(
      yaml: "a: |text\n  b\n",
      text: """
        a.yaml:1:5: error: nothing may follow '|' or '>' on its line [Y041]
            1 | a: |text
              |     ^
        hint: begin the text on the next line, indented; or put it in quotes

        """),
    Self(
      yaml: "a: ]\n",
      text: """
        a.yaml:1:4: error: a value is missing before ']' [Y049]
            1 | a: ]
              |    ^
        hint: write a value, or put the whole text in quotes

        """),
    Self(
      yaml: "%foo\na: b\n",
      text: """
        a.yaml:1:1: error: '%' at the begin of a line is not allowed [Y049]
            1 | %foo
              | ^
        hint: if it is text, put it in quotes

        """),
    Self(
      yaml: "start: 1\nstart: 2\n",
      text: """
        a.yaml:2:1: error: 'start' is given twice (first at line 1) [Y017]
            2 | start: 2
              | ^^^^^
        hint: keep one of the two
        a.yaml:1:1: note: 'start' is given here first
            1 | start: 1
              | ^^^^^

        """),
    Self(
      yaml: "a: &x 1\nb:\n  <<: *x\n",
      text: """
        a.yaml:3:3: error: '<<' merges maps, and its value is none [Y021]
            3 |   <<: *x
              |   ^^
        hint: write '<<: *name', where '&name' stands before a map above

        """),
    Self(
      yaml: "course:\n\u{A0}\u{A0}title: X\n",
      text: """
        a.yaml:2:1: error: a no-break space (U+00A0) is used for indentation [Y006]
            2 | \\u{A0}\\u{A0}title: X
              | ^^^^^^
        hint: delete it and indent with ordinary spaces

        """),
    Self(
      yaml: "a: 1\nweekly:\u{A0}mon 10:00\nb: 1\n",
      text: """
        a.yaml:2:1: error: a no-break space (U+00A0) follows the colon, where a space is due [Y023]
            2 | weekly:\\u{A0}mon 10:00
              | ^^^^^^^^^^^^^^^^^^^^^^
        hint: write 'weekly: mon 10:00'

        """),
    Self(
      yaml: "weekly:\u{A0}mon 10:00\n",
      text: """
        a.yaml:1:1: error: a no-break space (U+00A0) follows the colon, where a space is due [Y023]
            1 | weekly:\\u{A0}mon 10:00
              | ^^^^^^^^^^^^^^^^^^^^^^
        hint: write 'weekly: mon 10:00'

        """),
    Self(
      yaml: "a: {weekly:\u{A0}mon}\n",
      text: """
        a.yaml:1:5: error: a no-break space (U+00A0) follows the colon, where a space is due [Y023]
            1 | a: {weekly:\\u{A0}mon}
              |     ^^^^^^^^^^^^^^^^
        hint: write 'weekly: mon'

        """),
    Self(
      yaml: "l:\n  weekly:mon 10:00\n  host: pool\n",
      text: """
        a.yaml:2:3: error: a space is missing after the colon [Y023]
            2 |   weekly:mon 10:00
              |   ^^^^^^^^^^^^^^^^
        hint: write 'weekly: mon 10:00'

        """),
    Self(
      yaml: "l:\n  weekly mon 10:00\n\n  host: pool\n",
      text: """
        a.yaml:2:3: error: a colon is missing in this line [Y032]
            2 |   weekly mon 10:00
              |   ^^^^^^^^^^^^^^^^
        hint: write 'key: value'; text that goes on from the line above is indented further

        """),
    Self(
      yaml: "title: Long\n  text\n  host: pool\n",
      text: """
        a.yaml:3:7: error: 'host' is indented too far [Y031]
            3 |   host: pool
              |       ^
        hint: indent it by no spaces, as line 1

        """),
    Self(
      yaml: "a: b\u{200B}\n",
      text: """
        a.yaml:1:5: error: a zero-width character (U+200B) in text without quotes [Y006]
            1 | a: b\\u{200B}
              |     ^^^^^^^^
        hint: delete it or type an ordinary space; put the text in quotes if it is meant

        """),
    Self(
      yaml: "a: b\0\n",
      text: """
        a.yaml:1:5: error: a control character (U+0000) is not allowed here [Y005]
            1 | a: b\\u{0}
              |     ^^^^^
        hint: delete it; it is invisible in most editors

        """),
    Self(
      yaml: "a: \u{FEFF}b\n",
      text: """
        a.yaml:1:4: error: a byte order mark inside the file (U+FEFF) is not allowed here [Y005]
            1 | a: \\u{FEFF}b
              |    ^^^^^^^^
        hint: delete it; it is invisible in most editors

        """),
    Self(
      yaml: "---\na: b\n---\nc: d\n",
      text: """
        a.yaml:3:1: error: a second document begins in this file [Y011]
            3 | ---
              | ^^^
        hint: put it into a file of its own, or delete the line '---'

        """),
    Self(
      yaml: "",
      text: """
        a.yaml:1:1: error: the file is empty [Y001]
        hint: begin with a line such as 'course: CS101', or delete the file

        """),
    Self(
      yaml: "# only\n",
      text: """
        a.yaml:1:1: error: the file is empty [Y001]
        hint: begin with a line such as 'course: CS101', or delete the file

        """),
    Self(
      yaml: "---\n",
      text: """
        a.yaml:1:1: error: the file is empty [Y001]
        hint: begin with a line such as 'course: CS101', or delete the file

        """),
    Self(
      yaml: "...\n",
      text: """
        a.yaml:1:1: error: the file is empty [Y001]
            1 | ...
              | ^^^
        hint: begin with a line such as 'course: CS101', or delete the file

        """),
    Self(
      yaml: "just text\n",
      text: """
        a.yaml:1:1: error: the file is text; a map is expected, lines of 'key: value' [Y012]
            1 | just text
              | ^^^^^^^^^

        """),
    Self(
      yaml: "- a\n",
      text: """
        a.yaml:1:1: error: the file is a list; a map is expected, lines of 'key: value' [Y012]
            1 | - a
              | ^

        """),
    Self(
      yaml: "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> branch\n",
      text: """
        a.yaml:1:1: error: a git conflict marker [Y007]
            1 | <<<<<<< HEAD
              | ^^^^^^^
        hint: keep one side, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>

        """),
  ]
}
