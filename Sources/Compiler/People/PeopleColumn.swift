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
  /// Whether the row still counts: OneRoster `tobedeleted`, Canvas `deleted`.
  case status
  /// Moodle: 1 when the person is deleted or suspended.
  case isDeleted
  /// Canvas gradebook: what real students have and other rows have not.
  case id
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
      sectionname sectionid sectie werkgroep class classsourcedid
      """
    ),
    (.status, "status"),
    (.isDeleted, "deleted suspended"),
    (.id, "id"),
  ]
}
