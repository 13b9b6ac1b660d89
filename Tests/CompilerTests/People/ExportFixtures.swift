/// Exports of institutions, and what is said about them.
enum ExportFixtures {
  static let all: [Fixture] = [
    Fixture(
      "what is enrolled and not registered",
      export: SampleExport(
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,u1,student,,
          e2,tobedeleted,k1,u2,student,,
          e3,,k2,u3,student,,
          e4,,k2,u4,teacher,,
          e5,,k1,u9,student,,

          """),
      """
      schedules/sis/enrollments.csv:3:19: note: 1 enrolment is marked as deleted and was left out [P129]
          3 | e2,tobedeleted,k1,u2,student,,
            |                   ^^
      schedules/sis/enrollments.csv:4:8: note: 1 enrolment is of somebody who is deleted or not enabled and was left out [P129]
          4 | e3,,k2,u3,student,,
            |        ^^
      schedules/sis/enrollments.csv:5:11: note: 1 teacher of this export is left out [P131]
          5 | e4,,k2,u4,teacher,,
            |           ^^^^^^^
      schedules/sis/enrollments.csv:6:8: warning: there is nobody 'u9' in this export, so nobody is registered [P141]
          6 | e5,,k1,u9,student,,
            |        ^^
      hint: the files of an export belong together: export all of them again

      """),
    Fixture(
      "a file that was cut off",
      export: SampleExport(
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,u1,student,,
          e2,,k1,u2,student
          e3,,k
          """),
      """
      schedules/sis/enrollments.csv:3:11: warning: this row has 5 cells for 7 columns, and 1 more row is too short [P113]
          3 | e2,,k1,u2,student
            |           ^^^^^^^
      hint: the file may have lost its end: export it again, and do not edit it
      schedules/sis/enrollments.csv:4:5: warning: there is no class 'k' in this export [P142]
          4 | e3,,k
            |     ^
      hint: the files of an export belong together: export all of them again

      """),
    Fixture(
      "enrolments that do not last the whole term",
      export: SampleExport(
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,u1,student,,2027-03-01
          e2,,k1,u2,student,2026-09-01,2027-02-01

          """),
      """
      schedules/sis/enrollments.csv:2:20: note: this enrolment ends on 2027-03-01, during the term; the person stays registered until an export leaves them out [P143]
          2 | e1,,k1,u1,student,,2027-03-01
            |                    ^^^^^^^^^^
      schedules/sis/enrollments.csv:3:30: note: this enrolment ends on 2027-02-01, before the term, and was left out [P143]
          3 | e2,,k1,u2,student,2026-09-01,2027-02-01
            |                              ^^^^^^^^^^

      """),
    Fixture(
      "a course that an export has under another name",
      export: SampleExport(
        classes: """
          sourcedId,title,courseSourcedId,classCode
          k1,A,c1,K-1

          """,
        courses: """
          sourcedId,title,courseCode
          c1,Algorithms,CS1O1

          """,
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,u1,student,,

          """),
      """
      schedules/cs101.yaml:4:14: error: the export schedules/sis has no class or course 'CS101' [P137]
          4 | registrants: ./sis
            |              ^^^^^
      hint: did you mean 'CS1O1'? Then write { file: …, class: CS1O1 }

      """),
    Fixture(
      "a course that an export has not",
      head: "registrants: { file: sis, class: Physics }\n",
      export: SampleExport(),
      """
      schedules/cs101.yaml:4:34: error: the export schedules/sis has no class or course 'Physics' [P137]
          4 | registrants: { file: sis, class: Physics }
            |                                  ^^^^^^^
      hint: its classes are CS101-A, CS101-B, MA201

      """),
    Fixture(
      "a group that an export has not",
      head: "group: C\nregistrants: ./sis\n",
      export: SampleExport(),
      """
      schedules/cs101.yaml:4:8: error: the export schedules/sis has no group 'C' of 'CS101' [P134]
          4 | group: C
            |        ^
      hint: its classes are CS101-A, CS101-B; to choose one, write { file: …, class: CS101-A }

      """),
    Fixture(
      "an export of another term",
      export: SampleExport(
        classes: """
          sourcedId,title,courseSourcedId,classCode,termSourcedIds
          k1,A,c1,CS101-A,s26
          k2,B,c1,CS101-B,s26

          """),
      """
      schedules/cs101.yaml:4:14: error: the export schedules/sis has CS101-A, CS101-B in another term (2026-09-01 to 2026-12-20) than this course [P138]
          4 | registrants: ./sis
            |              ^^^^^
      hint: export it again, or write the class with { file: …, class: … }, or mend 'term:'

      """),
    Fixture(
      "classes of several terms",
      export: SampleExport(
        classes: """
          sourcedId,title,courseSourcedId,classCode,termSourcedIds
          k1,A,c1,CS101-A,s27
          k2,B,c1,CS101-B,s26

          """),
      """
      schedules/cs101.yaml:4:14: note: the export schedules/sis has CS101-B in another term (2026-09-01 to 2026-12-20) than this course [P138]
          4 | registrants: ./sis
            |              ^^^^^

      """),
    Fixture(
      "an export without enrolments",
      export: SampleExport(enrollments: nil),
      """
      schedules/sis/enrollments.csv:1:1: error: this export has no enrollments.csv [P139]
      hint: export it again, and put all of its files into schedules/sis

      """),
    Fixture(
      "an export without a column",
      export: SampleExport(
        enrollments: """
          classSourcedId,user,role
          k1,u1,student

          """),
      """
      schedules/sis/enrollments.csv:1:1: error: schedules/sis/enrollments.csv has no column 'usersourcedid' [P139]
          1 | classSourcedId,user,role
            | ^^^^^^^^^^^^^^
      hint: export it again and leave the line with the names of the columns as it is

      """),
    Fixture(
      "an export of changes",
      export: SampleExport(
        manifest: """
          propertyName,value
          manifest.version,1.0
          file.users,bulk
          file.enrollments,delta

          """),
      """
      schedules/sis/manifest.csv:4:18: error: this export has only what changed in enrollments.csv [P140]
          4 | file.enrollments,delta
            |                  ^^^^^
      hint: export it in bulk mode, which has everybody

      """),
    Fixture(
      "an enrolment in a class that is not there",
      head: "registrants: { file: sis, class: CS101-A }\n",
      export: SampleExport(
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,u1,student,,
          e2,,k9,u2,student,,

          """),
      """
      schedules/sis/enrollments.csv:3:5: warning: there is no class 'k9' in this export [P142]
          3 | e2,,k9,u2,student,,
            |     ^^
      hint: the files of an export belong together: export all of them again

      """),
    Fixture(
      "a class without students",
      head: "registrants: { file: sis, class: MA201 }\n",
      export: SampleExport(),
      """
      schedules/cs101.yaml:4:34: warning: no student is enrolled in MA201 of the export schedules/sis [P144]
          4 | registrants: { file: sis, class: MA201 }
            |                                  ^^^^^

      """),
    Fixture(
      "a class whose students have no addresses",
      export: SampleExport(
        users: """
          sourcedId,givenName,familyName,email
          u1,Ada,Ek,
          u2,Bob,Bee,bob

          """),
      """
      schedules/cs101.yaml:4:14: error: nobody of CS101-A, CS101-B of the export schedules/sis can be registered [P136]
          4 | registrants: ./sis
            |              ^^^^^
      hint: to invite nobody, write 'registrants: none'
      schedules/sis/users.csv:2:11: warning: 'Ada Ek' has no e-mail address and gets no invitation [P121]
          2 | u1,Ada,Ek,
            |           ^
      schedules/sis/users.csv:3:12: error: 'bob' is not an e-mail address: it has no @ [P122]
          3 | u2,Bob,Bee,bob
            |            ^^^

      """),
    Fixture(
      "two people with one id",
      export: SampleExport(
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,2.03E+09,student,,

          """,
        users: """
          sourcedId,givenName,familyName,email
          2.03E+09,Ada,Ek,ada@example.edu
          2.03E+09,Bob,Bee,bob@example.edu

          """),
      """
      schedules/sis/users.csv:3:1: error: the id '2.03E+09' belongs to somebody else above, so nobody can tell who is in which class [P145]
          3 | 2.03E+09,Bob,Bee,bob@example.edu
            | ^^^^^^^^
      hint: a spreadsheet has rounded the ids: export it again, and do not open it in one

      """),
    Fixture(
      "ids that a spreadsheet has touched",
      export: SampleExport(
        enrollments: """
          sourcedId,status,classSourcedId,userSourcedId,role,beginDate,endDate
          e1,,k1,00123,student,,
          e2,,k1,7,student,,

          """,
        users: """
          sourcedId,email
          123,ada@example.edu
          7,bob@example.edu

          """),
      """
      schedules/sis/enrollments.csv:2:8: warning: there is nobody '00123' in this export, so nobody is registered [P141]
          2 | e1,,k1,00123,student,,
            |        ^^^^^
      hint: a spreadsheet has taken zeros from the ids: export it again, and do not open it in one

      """),
    Fixture(
      "two people with one address",
      export: SampleExport(
        users: """
          sourcedId,email
          u1,ada@example.edu
          u2,Ada@example.edu

          """),
      """
      schedules/sis/users.csv:3:4: warning: Ada@example.edu is the address of two people of this class [P124]
      hint: only the first of them is registered
      schedules/sis/users.csv:2:4: note: the first time

      """),
    Fixture(
      "one file of an export",
      head: "registrants: sis/users.csv\n",
      export: SampleExport(
        users: """
          sourcedId,email
          u1,ada@example.edu

          """),
      """
      schedules/cs101.yaml:4:14: warning: this is one file of an export, which says only as a whole who is in which class [P146]
          4 | registrants: sis/users.csv
            |              ^^^^^^^^^^^^^
      hint: name its folder: ./sis

      """),
    Fixture(
      "a folder that is no export",
      head: "registrants: ./sis\n",
      files: ["schedules/sis/list.csv": "email\na@example.edu\n"],
      """
      schedules/cs101.yaml:4:14: error: there is no export of classes in the folder 'schedules/sis' [S118]
          4 | registrants: ./sis
            |              ^^^^^
      hint: an export has users.csv, classes.csv and enrollments.csv, as OneRoster names them

      """),
    Fixture(
      "an archive",
      head: "registrants: sis.zip\n",
      files: [:],
      """
      schedules/cs101.yaml:4:14: error: there is no file 'schedules/sis.zip' [S118]
          4 | registrants: sis.zip
            |              ^^^^^^^
      hint: unpack it, and name the folder

      """),
    Fixture(
      "a workbook",
      head: "registrants: people.xlsx\n",
      files: [:],
      """
      schedules/cs101.yaml:4:14: error: there is no file 'schedules/people.xlsx' [S118]
          4 | registrants: people.xlsx
            |              ^^^^^^^^^^^
      hint: a list is text: save the workbook as 'CSV UTF-8', and name that file

      """),
  ]
}
