extension SyntheticWorkspace {
  static let head = """
    institution: Synthetic University
    zone: Europe/Amsterdam
    language: en
    key: env:ROOSTER_KEY

    terms:
      2027-spring:
        starts: \(termStart)
        ends: 2027-06-25
        breaks:
          - 2027-03-29: Easter Monday
          - 2027-04-26..2027-05-07: May break

    accounts:
      bbb:
        provider: bigbluebutton
        url: https://bbb.example.edu/bigbluebutton/
        secret: env:BBB_SECRET
      zoom:
        provider: zoom
        account_id: env:ZOOM_ACCOUNT_ID
        client_id: env:ZOOM_CLIENT_ID
        client_secret: env:ZOOM_CLIENT_SECRET
        plan: business
        hosts:

    """

  static let tail = """

    default_account: zoom

    channels:
      portal: { kind: site, folder: public }

    policy:
      max_change: 30%
      horizon: 400d

    """

  /// The one announcement template.
  static let announcement = """
    ---
    title: "{{meeting.title}}"
    audience: [students, teachers]
    channels: [portal]
    visible: { from: start-7d, until: last_end }
    ---
    # {{meeting.title}}

    {{#meeting.occurrences}}
    - {{text}}
    {{/meeting.occurrences}}

    [Join]({{meeting.join_link}}) with {{meeting.passcode}}

    """
}
