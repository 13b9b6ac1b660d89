/// What is said about each broken file of the shared test data.
enum DefectFileFindings {
  static let texts: [String: String] = [
    "duplicate-headers.csv": #"""
    duplicate-headers.csv:1:12: error: the column 'email' means the same as column 1 [P110]
        1 | email,name,email
          |            ^^^^^
    hint: remove or rename one of them
    duplicate-headers.csv:1:1: note: the first of them

    """#,
    "email-cells.csv": #"""
    email-cells.csv:3:3: note: ana.perez@example.edu is on this list already [P124]
        3 | 2,\u{A0}ana.perez@example.edu,ana.perez@example.edu (duplicate of line 2)
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    email-cells.csv:2:3: note: the first time
    email-cells.csv:4:3: note: Ana.Perez@Example.EDU is on this list already [P124]
        4 | 3,Ana.Perez@Example.EDU,ana.perez@example.edu (duplicate)
          |   ^^^^^^^^^^^^^^^^^^^^^
    email-cells.csv:2:3: note: the first time
    email-cells.csv:8:3: error: this cell holds more than one e-mail address [P123]
        8 | 7,eva2@example.edu;eva3@example.edu,
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: keep one: a person is known by one address, and two people need two rows
    email-cells.csv:9:4: error: this cell holds more than one e-mail address [P123]
        9 | 8,"eva4@example.edu, eva5@example.edu",
          |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    hint: keep one: a person is known by one address, and two people need two rows
    email-cells.csv:10:3: error: 'eva6@example' is not an e-mail address: it has no dot after the @ [P122]
       10 | 9,eva6@example,
          |   ^^^^^^^^^^^^
    email-cells.csv:11:4: error: 'eva7example.edu' is not an e-mail address: it has no @ [P122]
       11 | 10,eva7example.edu,
          |    ^^^^^^^^^^^^^^^
    email-cells.csv:12:4: error: 'eva8@@example.edu' is not an e-mail address: it has more than one @ [P122]
       12 | 11,eva8@@example.edu,
          |    ^^^^^^^^^^^^^^^^^
    email-cells.csv:13:4: error: 'eva9@exam ple.edu' is not an e-mail address: it has a space in it [P122]
       13 | 12,eva9@exam ple.edu,
          |    ^^^^^^^^^^^^^^^^^
    email-cells.csv:14:4: error: 'eva10@example.edu.' is not an e-mail address: it has a dot too many after the @ [P122]
       14 | 13,eva10@example.edu.,
          |    ^^^^^^^^^^^^^^^^^^
    email-cells.csv:15:4: warning: the domain of eva11@gmial.com looks misspelt [P125]
       15 | 14,eva11@gmial.com,eva11@gmial.com (warn: gmail.com?)
          |    ^^^^^^^^^^^^^^^
    hint: did you mean 'gmail.com'?
    email-cells.csv:16:4: warning: josé@example.edu has letters that many mail servers refuse [P126]
       16 | 15,josé@example.edu,josé@example.edu (needs SMTPUTF8; warn)
          |    ^^^^^^^^^^^^^^^^
    email-cells.csv:18:4: warning: this row has no e-mail address and gets no invitation [P121]
       18 | 17,N/A,
          |    ^^^
    email-cells.csv:19:4: warning: this row has no e-mail address and gets no invitation [P121]
       19 | 18,pendiente,
          |    ^^^^^^^^^
    email-cells.csv:20:4: warning: this row has no e-mail address and gets no invitation [P121]
       20 | 19,-,
          |    ^
    email-cells.csv:21:4: warning: this row has no e-mail address and gets no invitation [P121]
       21 | 20,,
          |    ^
    email-cells.csv:22:5: error: '=HYPERLINK("http://x","eva12@example.edu")' is not an e-mail address: it is a formula [P122]
       22 | 21,"=HYPERLINK(""http://x"",""eva12@example.edu"")",
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    email-cells.csv:25:4: error: '“eva15@example.edu”' is not an e-mail address: it has a '“' before the @ [P122]
       25 | 24,“eva15@example.edu”,
          |    ^^^^^^^^^^^^^^^^^^^
    email-cells.csv:26:5: error: this cell holds more than one e-mail address [P123]
       26 | 25,"eva16@example.edu
          |     ^^^^^^^^^^^^^^^^^
    hint: keep one: a person is known by one address, and two people need two rows
    email-cells.csv:29:4: error: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.edu' is not an e-mail address: it has more than 64 characters before the @ [P122]
       29 | 27,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.edu,
          |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    email-cells.csv:31:4: warning: the 'е' in еva20@example.edu is not Latin and only looks so [P126]
       31 | 29,еva20@example.edu,(Cyrillic е: warn)
          |    ^^^^^^^^^^^^^^^^^
    hint: type the address anew

    """#,
    "empty.csv": #"""
    empty.csv:1:1: error: this list is empty [P101]
    hint: export it again; to invite nobody, write 'registrants: none'

    """#,
    "header-case-space.csv": "",
    "header-only.csv": #"""
    header-only.csv:1:1: error: this list has the names of columns and no people [P111]
        1 | email,name
          | ^^^^^
    hint: export it again; to invite nobody, write 'registrants: none'

    """#,
    "html-error-page.csv": #"""
    html-error-page.csv:1:1: error: this file is a web page, and no list of people [P103]
        1 | <!DOCTYPE html><html><head><title>Sign in</title></head><body>Session expired</body></html>
          | ^
    hint: the export was probably saved while signed out: sign in and export it again

    """#,
    "is-really-xlsx.csv": #"""
    is-really-xlsx.csv:1:1: error: this file is a workbook (.xlsx or .ods), whatever its name says [P102]
    hint: open it in a spreadsheet and save it as 'CSV UTF-8'

    """#,
    "mixed-encodings.csv": #"""
    mixed-encodings.csv:3:16: error: this list is UTF-8, but not here: lines in another encoding were added to it [P105]
        3 | b@example.edu,N��ez
          |                ^
    hint: save the lists that were joined as 'CSV UTF-8' before joining them

    """#,
    "no-header.csv": #"""
    no-header.csv:1:19: error: an address stands where the names of the columns should be [P108]
        1 | Catherine,Lombard,clombard@example.edu
          |                   ^^^^^^^^^^^^^^^^^^^^
    hint: put a line such as 'first name,last name,email' above the people

    """#,
    "nul-bytes.csv": #"""
    nul-bytes.csv:1:2: error: this list is UTF-16 without the mark that says so [P104]
    hint: save it as 'CSV UTF-8', or as 'Unicode text', which has the mark

    """#,
    "ragged.csv": #"""
    ragged.csv:2:15: warning: this row has 2 cells for 3 columns [P113]
        2 | a@example.edu,A
          |               ^
    ragged.csv:3:19: error: this row has 4 cells for 3 columns [P112]
        3 | b@example.edu,B,C,D
          |                   ^
    hint: a cell with a separator in it is written in quotes

    """#,
    "unclosed-quote.csv": #"""
    unclosed-quote.csv:2:15: error: this quote is never closed [P107]
        2 | a@example.edu,"Ana
          |               ^
    hint: close it in the same cell; a quote inside of a quoted cell is written twice

    """#,
  ]
}
