import YAML

extension Catalogue {
  /// Findings about a YAML file as a whole: its bytes, its size, its documents.
  static let yamlFiles = [
    CatalogueEntry(
      YAMLCodes.emptyFile, "The file is empty",
      """
      A file below schedules/ that says nothing is one that was not saved, or was emptied by accident. If
      Rooster passed over it, the classes it had would be deleted. Delete the file when that is meant.
      """,
      wrong: .schedule("# to be done\n"), right: .schedule("course: CS101\n")),
    CatalogueEntry(
      YAMLCodes.fileTooLarge, "The file is too large",
      """
      A schedule file has at most 4 MB, in which a whole faculty fits many times. A larger one is something else
      that has come among the schedules.
      """,
      wrong: odd(
        Array(repeating: UInt8(ascii: "#"), count: Limits.standard.bytes + 1),
        shown: "(more than 4 MB)\n"),
      right: .schedule("course: CS101\n")),
    CatalogueEntry(
      YAMLCodes.utf16, "The file is saved as UTF-16",
      """
      Some Windows editors call this encoding “Unicode”. Git cannot show the changes of such a file, so only
      UTF-8 is read. Editors have the encoding under “Save as”.
      """,
      wrong: odd(
        [0xFF, 0xFE] + Array("course: CS101\n".utf8).flatMap { [$0, 0] },
        shown: "(course: CS101, saved as UTF-16)\n"),
      right: .schedule("course: CS101\n")),
    CatalogueEntry(
      YAMLCodes.invalidUTF8, "The file has bytes that are not UTF-8",
      """
      The file was saved in an older encoding, such as Windows-1252. Its letters with accents would be read wrong.
      Save it as UTF-8.
      """,
      wrong: odd(
        Array("course: CS101\ntitle: Caf".utf8) + [0xE9, 0x0A],
        shown: "course: CS101\ntitle: Caf\u{FFFD}\n"),
      right: .schedule("course: CS101\ntitle: Café\n")),
    CatalogueEntry(
      YAMLCodes.controlCharacter, "The file has control characters",
      """
      Control characters cannot be seen and come from copying out of other programs. In a name or an address
      they would make it a different one that looks the same.
      """,
      wrong: odd(
        Array("course: CS101\ntitle: Algo\u{7}rithms\n".utf8),
        shown: "course: CS101\ntitle: Algo(BEL)rithms\n"),
      right: .schedule("course: CS101\ntitle: Algorithms\n")),
    CatalogueEntry(
      YAMLCodes.invisibleCharacter, "An invisible character stands outside quotes",
      """
      Text that is copied from a web page, Word or Excel brings no-break spaces and zero-width characters along.
      They look like nothing or like a space and are neither, so that a name is not the name any more and
      a line is not indented. Type the place anew; in quotes such a character is taken as meant.
      """,
      wrong: odd(
        Array("course: CS101\ntitle: Algorithms\u{A0}I\n".utf8),
        shown: "course: CS101\ntitle: Algorithms(no-break space)I\n"),
      right: .schedule("course: CS101\ntitle: Algorithms I\n")),
    CatalogueEntry(
      YAMLCodes.conflictMarker, "A git conflict is not resolved",
      """
      Two people changed the same lines, and git has put both versions into the file. Somebody has to choose: keep
      what is right and delete the lines of markers.
      """,
      wrong: .schedule(
        """
        course: CS101
        <<<<<<< HEAD
        title: Algorithms
        =======
        title: Algorithms I
        >>>>>>> spring

        """),
      right: .schedule("course: CS101\ntitle: Algorithms I\n")),
    CatalogueEntry(
      YAMLCodes.tooDeep, "Maps and lists are nested too deeply",
      """
      Values may lie in each other 64 deep; schedules need five. More is a slip, such as many opening
      brackets, or an attack on whoever reads the file.
      """,
      wrong: odd(
        Array(("course: " + String(repeating: "[", count: Limits.standard.depth + 1)).utf8),
        shown: "course: [[[[[[[[(and so on)\n"),
      right: .schedule("course: CS101\n")),
    CatalogueEntry(
      YAMLCodes.tooManyNodes, "The file has too many values",
      """
      A file has at most 500,000 values. One with more was not written by people, and would make every
      check slow.
      """,
      wrong: odd(
        Array(("course: [" + String(repeating: "1,", count: Limits.standard.nodes) + "1]\n").utf8),
        shown: "course: [1, 1, 1, 1, 1, 1, (and so on)\n"),
      right: .schedule("course: CS101\n")),
    CatalogueEntry(
      YAMLCodes.tooManyAliases, "Aliases repeat too many values",
      """
      An alias such as *times repeats what has the anchor &times. Aliases of aliases grow quickly: ten lines
      can make a thousand million values, which is a known attack. They may add 100,000 values.
      """,
      wrong: odd(
        Array(aliases.utf8),
        shown: "course: CS101\na: &a [1, 1, 1, (and so on)\nb: [*a, *a, (and so on)\n"),
      right: .schedule("course: CS101\n")),
    CatalogueEntry(
      YAMLCodes.secondDocument, "The file has a second document",
      """
      A line '---' begins a new document in YAML. A schedule file is one document, and the second would be passed
      over by most programs.
      """,
      wrong: .schedule("course: CS101\n---\ncourse: CS102\n"),
      right: .schedule(
        "course: CS101\n", beside: CatalogueFile("schedules/cs102.yaml", "course: CS102\n"))),
    CatalogueEntry(
      YAMLCodes.notAMap, "The file is not a map of keys and values",
      """
      A schedule file is made of lines such as 'course: CS101'. This one is a list or a bare text, so nothing in
      it has a name.
      """,
      wrong: .schedule("- CS101\n- CS102\n"), right: .schedule("course: CS101\n")),
  ]

  private static let aliases =
    "course: CS101\na: &a [\(String(repeating: "1,", count: 1_000))1]\n"
    + "b: [\(String(repeating: "*a,", count: 200))*a]\n"

  private static func odd(_ bytes: [UInt8], shown: String) -> CatalogueExample {
    CatalogueExample([CatalogueFile("schedules/cs101.yaml", bytes: bytes, shown: shown)])
  }
}
