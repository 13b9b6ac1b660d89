import Domain
import Ports

/// The table of Zoom's codes: what each means, and what somebody can do about it.
///
/// From the OpenAPI file, the older one of 2018 and reports; where one code has
/// several meanings the call and the message decide.
enum ZoomRefusal {
  typealias Reading = (kind: Rejection.Kind, advice: String)

  /// What a refusal means.
  static func reading(status: Int, body: ZoomErrorBody, during call: Call) -> Reading {
    guard let code = body.code else { return withoutCode(status) }
    switch code {
    case 124, 4700, 4711: return ofApp(code, body)
    case 200, 1001, 1010, 1120, 3161: return ofHost(code, call)
    case 300, 303, 404, 3000: return ofRequest(code, body, call)
    case 3027, 3034, 3035, 3038, 3043, 3079: return ofRegistrant(code)
    default: return ofMeeting(code, status)
    }
  }

  private static func withoutCode(_ status: Int) -> Reading {
    switch status {
    case 401: (.credentials, "Zoom refuses the access token.")
    case 403: (.other, "Zoom, or a proxy before it, does not allow this call.")
    default:
      (
        .other,
        "The answer (\(status)) is not one of Zoom's API: check api_url in rooster.yaml and any "
          + "proxy on the way."
      )
    }
  }

  private static func ofApp(_ code: Int, _ body: ZoomErrorBody) -> Reading {
    if code == 124 {
      return (
        .credentials,
        "Zoom does not take this kind of app: make a Server-to-Server OAuth app and name its ids "
          + "in rooster.yaml."
      )
    }
    // Apps of the Server-to-Server kind hold the scopes that end in ":admin".
    let scope = body.scopes.first { $0.hasSuffix(":admin") } ?? body.scopes.first
    let name = scope.map { "the scope \($0)" } ?? "a scope"
    return (
      .scope(scope),
      "The Zoom app lacks \(name): add it to the app on marketplace.zoom.us."
    )
  }

  private static func ofHost(_ code: Int, _ call: Call) -> Reading {
    let host = call.host.map { "The host \($0)" } ?? "The host"
    switch code {
    case 200:
      return (
        .licence,
        "\(host) lacks the plan, licence or permission for this: assign it in Zoom, or name "
          + "another host."
      )
    case 1001 where call.isAboutPeople:
      return (.notFound, "Zoom has no such meeting.")
    case 1001, 1010:
      return (.host, "\(host) is no user of this Zoom account: check its e-mail address.")
    case 1120:
      return (.host, "\(host) has not accepted the invitation to the Zoom account yet.")
    default:
      return (.host, "\(host) may not host or schedule: allow it in Zoom, or name another host.")
    }
  }

  private static func ofRequest(_ code: Int, _ body: ZoomErrorBody, _ call: Call) -> Reading {
    let text = body.message.lowercased()
    switch code {
    case 303:
      return (.batch, "Zoom registers people for this meeting one by one only.")
    case 300 where call.isBatch:
      // Webinars say so where meetings say 303; single calls then tell whom it is about.
      return (.batch, "Zoom does not take these people in one call.")
    case 300:
      return (.invalid, "Zoom does not take what was sent.")
    case 404:
      return (.invalid, "Registration is not enabled for this meeting: set `registration: list`.")
    case _ where text.contains("webinar info"):
      return (.invalid, "Zoom has a webinar under this id: somebody converted the meeting.")
    case _ where text.contains("schedule for"):
      return (
        .host,
        "The app may not schedule for this host: give it the scheduling privilege in Zoom."
      )
    default:
      return (.invalid, "Zoom does not allow this for the meeting as it is.")
    }
  }

  private static func ofRegistrant(_ code: Int) -> Reading {
    switch code {
    case 3027:
      (.invalid, "A host or alternative host cannot register for the own meeting.")
    case 3034:
      (.invalid, "Registration for this meeting wants a work e-mail address.")
    case 3035, 3043:
      (.invalid, "The meeting has as many registrants as it can hold.")
    case 3038:
      (.invalid, "The meeting is over, so nobody can register any more.")
    default:
      (.invalid, "Zoom does not know this registrant.")
    }
  }

  private static func ofMeeting(_ code: Int, _ status: Int) -> Reading {
    switch code {
    case 3001: (.notFound, "Zoom has no such meeting.")
    case 3002: (.running, "The meeting is in progress.")
    case 3003: (.other, "The meeting belongs to another host, or people of it are blocked.")
    case 3007: (.other, "The meeting has ended.")
    case 3018: (.other, "The id is a personal meeting id, which is left alone.")
    case 3037: (.other, "The id is that of an audio conference, which is left alone.")
    case 3063: (.other, "A meeting that runs on the institution's own servers cannot be ended.")
    case 4400: (.invalid, "The feature is switched off in the Zoom account.")
    case 4505: (.invalid, "The webinar is a simulated live one, which cannot be changed this way.")
    case 5110: (.invalid, "The account has no such tracking field: define it in Zoom.")
    case 2306:
      (
        .other,
        "Zoom hides meetings that were scheduled for others: allow it in the account's settings, "
          + "or meetings of an interrupted run cannot be found."
      )
    default: (.other, "Zoom refused (\(status)).")
    }
  }
}
