package import Digests

extension RemoteAttributes {
  /// What decides whether an object must be updated, its times aside.
  package var fingerprint: Fingerprint {
    var bytes = CanonicalBytes(capacity: 512)
    bytes.append("kind", kind.rawValue)
    bytes.append("seed", seed.description)
    bytes.append("host", host)
    bytes.append("title", title)
    bytes.append("description", description)
    bytes.append("zone", zone)
    settings.write(to: &bytes)
    bytes.append("alternativeHosts", alternativeHosts)
    bytes.append("hasRegistrants", hasRegistrants)
    bytes.append("page", page)
    return bytes.fingerprint
  }
}
