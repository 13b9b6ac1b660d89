import ArgumentParser
import Domain
import Platform
import Ports
import Sandbox

/// `rooster sandbox`: Zoom and BigBlueButton simulated over HTTP.
struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox",
    abstract: "Run Zoom and BigBlueButton simulated on this machine, with their rules and limits.",
    discussion: """
      Point accounts at it in rooster.yaml (any id and secret will do for Zoom):

        api_url:   http://127.0.0.1:8030/zoom/v2
        oauth_url: http://127.0.0.1:8030/zoom/oauth/token
        url:       http://127.0.0.1:8030/bbb/bigbluebutton/     (secret: sandbox-secret)

      The page at / shows what it holds; /faults switches faults on: lost answers, 429, 5xx, slow or
      broken answers. Commands with --sandbox need no server: they simulate within the process.
      """)

  @Option(help: "The port; 0 takes any free one.")
  var port = 8030

  @Option(help: "The host to listen on. Others than loopback let strangers in.")
  var host = LoopbackServer.loopbackHost

  @Option(
    help: ArgumentHelp(
      "Keep what it holds in this folder; in memory only by default.", valueName: "dir"))
  var data: String?

  @Option(
    help: "The plan of the simulated Zoom account: free, pro, business, education, enterprise.")
  var plan: ZoomPlan = .business

  @Option(help: "Milliseconds that every answer takes.")
  var latency: Int64 = 0

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard (0...Int(UInt16.max)).contains(port) else {
      throw ValidationError("--port is between 0 and \(UInt16.max).")
    }
  }

  func run() async throws {
    try await CommandRunner.run(options) { session throws(CommandFailure) in
      let service = try SandboxService(
        session: session, data: data, plan: plan, latency: latency)
      let server = LoopbackServer(host: host, port: port, handler: service.answer)
      do throws(LoopbackServerError) {
        try await server.run { port in
          StandardStream.standardOutput.write(
            """
            The sandbox listens on http://\(host):\(port)/ (Ctrl-C ends it)
              api_url:   http://\(host):\(port)/zoom/v2
              oauth_url: http://\(host):\(port)/zoom/oauth/token
              url:       http://\(host):\(port)/bbb/bigbluebutton/

            """)
        }
      } catch {
        throw CommandFailure(error.description)
      }
    }
  }
}

extension ZoomPlan: ExpressibleByArgument {}
