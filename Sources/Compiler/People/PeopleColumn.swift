/// What a column of a list is for.
enum PeopleColumn: Hashable, CaseIterable {
  case email
  /// A name for signing in, which is an e-mail address in many systems.
  case username
  case firstName
  /// `van der`, kept apart in Dutch lists.
  case prefix
  case lastName
  /// `Last, First` or `First Last`.
  case fullName
  /// `Name`, `Nom`, `Nombre`: which name it is depends on the other columns.
  case name
  case role
  case group
  /// The class or the course.
  case course
  /// Whether the row still counts: OneRoster `tobedeleted`, Canvas `deleted`.
  case status
  /// Moodle: 1 when the person is deleted or suspended.
  case isDeleted
  /// OneRoster: `false` when the person may not use the institution's systems.
  case isEnabled
  /// Canvas gradebook: what real students have and other rows have not.
  case id
  /// By what other files of the same export name the person.
  case sourcedID
  /// Microsoft SDS: an address beside the user name.
  case secondaryEmail
  /// OneRoster 1.2: what the person wants to be called.
  case preferredFirstName
  case preferredLastName
}

extension PeopleColumn {
  /// The column that a header names; `nil`: one that is not needed.
  ///
  /// The names are those of OneRoster 1.1/1.2, Microsoft SDS, Canvas SIS and gradebook, Moodle (in
  /// its English, Dutch, German, French and Spanish), Chamilo and plain lists.
  init?(header: String) {
    guard let column = Self.byKey[header.columnKey] else { return nil }
    self = column
  }

  /// The names to show when no column with addresses is found.
  static let acceptedEmailNames = [
    "email", "e-mail", "mail", "Email address", "E-mailadres", "E-Mail-Adresse",
    "Adresse de courriel", "Correo electrónico", "username", "SIS Login ID",
  ]

  /// The column that `course2`, `group2` or `role2` of Moodle names, and the number; from 2 on.
  static func numbered(_ header: String) -> (column: PeopleColumn, number: Int)? {
    let key = header.columnKey
    let name = key.prefix { !$0.isNumber }
    guard let number = Int(key.dropFirst(name.count)), (2...mostNumbered).contains(number),
      let column = numberedColumns[String(name)]
    else { return nil }
    return (column, number)
  }

  /// Moodle itself sets no limit; nobody's row has so many courses.
  private static let mostNumbered = 200
  private static let numberedColumns: [String: PeopleColumn] = [
    "course": .course, "group": .group, "role": .role,
  ]

  private static let byKey: [String: PeopleColumn] = {
    var table: [String: PeopleColumn] = [:]
    for (column, keys) in keys {
      for key in keys.split(separator: " ") { table[String(key)] = column }
    }
    return table
  }()

  // In the form of `columnKey`.
  private static let keys: [(PeopleColumn, String)] = [
    (
      .email,
      """
      email emailaddress emails mail mailaddress primaryemail emailprimary useremail studentemail \
      schoolemail universityemail institutionalemail participantemail emailadres mailadres \
      studentmail studentenmail emailadresse mailadresse adresseemail adressemail \
      adressedecourriel adressecourriel courriel courrier courrierélectronique \
      courrielélectronique \
      adresseélectronique adressedemessagerie correo correoelectrónico correoelectronico \
      correoe direccióndecorreo direcciondecorreo direccióndecorreoelectrónico \
      direcciondecorreoelectronico direcciónemail direccionemail emailinstitucional \
      correoinstitucional
      """
    ),
    (
      .username,
      """
      username login loginid loginname sisloginid userlogin userprincipalname upn \
      gebruikersnaam benutzername anmeldename nomdutilisateur identifiant nombredeusuario usuario
      """
    ),
    (
      .firstName,
      """
      firstname givenname forename first given userfirstname voornaam roepnaam vorname prénom \
      prenom nombres nombredepila
      """
    ),
    (.prefix, "tussenvoegsel tussenvoegsels voorvoegsel namensvorsatz"),
    (
      .lastName,
      """
      lastname familyname surname last family userlastname achternaam familienaam nachname \
      familienname nomdefamille apellido apellidos apellidosdelalumno
      """
    ),
    (
      .fullName,
      """
      fullname displayname student studentname participant participantname volledigenaam \
      naamstudent vollständigername nomcomplet nombrecompleto nombreyapellidos apellidosynombre \
      sortablename
      """
    ),
    (.name, "name naam nom nombre"),
    (.role, "role roles role1 userrole rol rolle rollen rôle rôles funktion functie"),
    (
      .group,
      """
      group groups group1 groep groepen gruppe gruppen groupe groupes grupo grupos section \
      sections sectionname sectionid sectie werkgroep
      """
    ),
    (
      .course,
      """
      course courses course1 courseid coursecode class classes classid classcode classsourcedid \
      cursus cursussen vak vakken kurs kurse kursname cours curso cursos
      """
    ),
    (.status, "status"),
    (.isDeleted, "deleted suspended"),
    (.isEnabled, "enableduser"),
    (.id, "id"),
    (.sourcedID, "sourcedid userid sisid"),
    (.secondaryEmail, "secondaryemail"),
    (.preferredFirstName, "preferredgivenname"),
    (.preferredLastName, "preferredfamilyname"),
  ]
}
