package import Ports

/// What the simulated providers do with one request.
package struct SandboxReply: Hashable, Sendable {
  /// The answer; `nil`: the connection breaks and none arrives, whatever was done.
  package var response: HTTPResponse?
  /// Milliseconds that pass before the answer, or before the connection breaks.
  package var delayMilliseconds: Int64

  package init(response: HTTPResponse?, delayMilliseconds: Int64) {
    self.response = response
    self.delayMilliseconds = delayMilliseconds
  }
}
