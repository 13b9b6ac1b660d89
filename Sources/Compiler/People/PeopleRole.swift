/// What part somebody has in a class, as far as a word says it.
enum PeopleRole: Hashable, Sendable {
  case student
  case teacher
  case assistant
  /// Parents, guardians and others who look on.
  case observer
  /// Who runs the system.
  case administrator
  /// A word that nobody knows here, in lower case.
  case other(String)

  /// The part that a word of Moodle, Canvas, Chamilo, OneRoster, Microsoft SDS or LTI means, in
  /// English, Dutch, German, French and Spanish.
  init(_ word: String) {
    // LTI writes urn:lti:role:ims/lis/Learner.
    let last = word.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last ?? ""
    let key = String(last).columnKey
    self = Self.byKey[key] ?? .other(word.trimmedCell.lowercased())
  }

  /// All parts that a cell names; several are joined by commas or bars.
  static func all(in cell: String) -> [PeopleRole] {
    cell.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "|" })
      .map { String($0).trimmedCell }.filter { !$0.isEmpty }.map { PeopleRole($0) }
  }

  /// The word by which it is written in a schedule file.
  var word: String {
    switch self {
    case .student: "student"
    case .teacher: "teacher"
    case .assistant: "assistant"
    case .observer: "observer"
    case .administrator: "administrator"
    case .other(let word): word
    }
  }

  /// `1 teacher`, `3 teachers`, `2 with the role 'auditor'`.
  func counted(_ count: Int) -> String {
    switch self {
    case .student, .teacher, .assistant, .observer, .administrator:
      "\(count) \(word)\(count == 1 ? "" : "s")"
    case .other: "\(count) with the role '\(word)'"
    }
  }

  private static let byKey: [String: PeopleRole] = {
    var table: [String: PeopleRole] = [:]
    for (role, words) in words {
      for word in words.split(separator: " ") { table[String(word)] = role }
    }
    return table
  }()

  // In the form of `columnKey`. Chamilo calls its students users.
  private static let words: [(PeopleRole, String)] = [
    (
      .student,
      """
      student students learner learners pupil pupils participant participants member user \
      studentenrollment undergraduate graduate studente studenten cursist cursisten deelnemer \
      deelnemers leerling leerlingen studentin studierende studierender studierenden schüler \
      schülerin teilnehmer teilnehmerin teilnehmende teilnehmender étudiant étudiante étudiants \
      etudiant etudiante etudiants élève élèves eleve eleves apprenant apprenante apprenants \
      estudiante estudiantes alumno alumna alumnos alumnas participante participantes
      """
    ),
    (
      .teacher,
      """
      teacher teachers editingteacher noneditingteacher instructor instructors lecturer lecturers \
      professor professors faculty adjunct trainer teacherenrollment primaryinstructor docent \
      docenten leraar leraren leerkracht dozent dozentin dozenten lehrer lehrerin lehrperson \
      lehrende enseignant enseignante enseignants professeur formateur formatrice profesor \
      profesora profesores maestro maestra
      """
    ),
    (
      .assistant,
      """
      assistant assistants ta taenrollment teachingassistant aide tutor tutors proctor mentor \
      tutorin assistent assistente assistentin hilfskraft assistante tuteur tutrice asistente \
      ayudante
      """
    ),
    (
      .observer,
      """
      observer observers observerenrollment guardian parent relative waarnemer ouder beobachter \
      eltern observateur observatrice observador observadora
      """
    ),
    (
      .administrator,
      """
      admin administrator administrators manager managers designer designerenrollment \
      contentdeveloper coursecreator sessionadmin drh districtadministrator siteadministrator \
      systemadministrator principal counselor staff beheerder gestionnaire
      """
    ),
  ]
}
