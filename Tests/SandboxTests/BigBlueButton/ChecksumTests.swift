import Digests
import Ports
import Testing

@testable import Sandbox

@Suite struct ChecksumTests {
  private static let query = "meetingID=cs101&name=A+B%20%2A"
  private static let failed =
    "<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey>"
    + "<message>Checksums do not match</message></response>"

  private static func sign(_ algorithm: ([UInt8]) -> [UInt8], _ text: String) -> String {
    Hexadecimal.encode(algorithm(Array(text.utf8)))
  }

  static let urls: [String] = {
    let text = "create\(query)sandbox-secret"
    let sha256 = sign(Digest.sha256, text)
    return [
      "\(query)&checksum=\(sign(Digest.sha1, text))", "\(query)&checksum=\(sha256)",
      "\(query)&checksum=\(sign(Digest.sha384, text))",
      "\(query)&checksum=\(sign(Digest.sha512, text))", "checksum=\(sha256)&\(query)",
      "\(query)&checksum=\(sha256.uppercased())",
    ]
  }()

  @Test(arguments: urls)
  func `the length of a checksum tells its hash, and it may stand anywhere`(query: String) throws {
    var bench = try Bench()
    let answer = bench.send(.get, "/bbb/bigbluebutton/api/create?\(query)")
    #expect(
      Bench.element("returncode", of: String(decoding: answer?.body ?? [], as: UTF8.self))
        == "SUCCESS")
  }

  @Test(
    arguments: [
      query, "\(query)&checksum=", "\(query)&checksum=abc",
      "\(query)&checksum=\(sign(Digest.sha256, "create\(query)other-secret"))",
      "\(query)&checksum=\(sign(Digest.sha256, "end\(query)sandbox-secret"))",
      "\(query)x&checksum=\(sign(Digest.sha256, "create\(query)sandbox-secret"))",
    ])
  func `a wrong checksum fails with status 200`(query: String) throws {
    var bench = try Bench()
    let answer = bench.send(.get, "/bbb/bigbluebutton/api/create?\(query)")
    #expect(answer?.status == 200)
    #expect(String(decoding: answer?.body ?? [], as: UTF8.self) == Self.failed)
  }

  @Test func `the root tells its version without a checksum`() throws {
    var bench = try Bench()
    let answer = bench.send(.get, "/bbb/bigbluebutton/api")
    #expect(
      String(decoding: answer?.body ?? [], as: UTF8.self)
        == "<response><returncode>SUCCESS</returncode><version>2.0</version>"
        + "<apiVersion>2.0</apiVersion><bbbVersion/></response>")
  }
}
