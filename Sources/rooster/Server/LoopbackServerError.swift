import Glibc
import NIOCore

/// Why a server could not listen, in a sentence for the operator.
struct LoopbackServerError: Error, Hashable, CustomStringConvertible {
  let description: String

  init(host: String, port: Int, cause: any Error) {
    let place = "\(host):\(port)"
    guard let failure = cause as? IOError else {
      description = "cannot serve on \(place): \(cause)"
      return
    }
    switch failure.errnoCode {
    case EADDRINUSE: description = "cannot serve on \(place): another program uses this port"
    case EACCES:
      description = "cannot serve on \(place): not permitted (ports below 1024 are reserved)"
    case EADDRNOTAVAIL: description = "cannot serve on \(place): this machine has no such address"
    case let code: description = "cannot serve on \(place): system error \(code)"
    }
  }
}
