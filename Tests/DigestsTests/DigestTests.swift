import Testing

@testable import Digests

@Suite("Digests")
struct DigestTests {
  @Test func `digests of abc are those of FIPS 180-4`() {
    #expect(
      Hexadecimal.encode(Digest.sha1("abc")) == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      Hexadecimal.encode(Digest.sha256("abc"))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Hexadecimal.encode(Digest.sha384("abc"))
        == "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
        + "8086072ba1e7cc2358baeca134c825a7")
    #expect(
      Hexadecimal.encode(Digest.sha512("abc"))
        == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
  }

  @Test func `the authentication code is that of RFC 4231, case 2`() {
    let key = Array("Jefe".utf8)
    #expect(
      MessageAuthentication.sha256Hexadecimal("what do ya want for nothing?", key: key)
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func `secrets are equal only when every byte is`() {
    #expect(ConstantTime.areEqual("abc", "abc"))
    #expect(ConstantTime.areEqual([], []))
    #expect(!ConstantTime.areEqual("abc", "abd"))
    #expect(!ConstantTime.areEqual("abc", "ab"))
    #expect(!ConstantTime.areEqual("ab", "abc"))
    #expect(!ConstantTime.areEqual([], [0]))
  }

  @Test(arguments: [
    ("", "", ""), ("f", "Zg==", "Zg"), ("fo", "Zm8=", "Zm8"), ("foo", "Zm9v", "Zm9v"),
    ("foob", "Zm9vYg==", "Zm9vYg"), ("fooba", "Zm9vYmE=", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy", "Zm9vYmFy"), ("~~~???", "fn5+Pz8/", "fn5-Pz8_"),
  ])
  func `base 64 is that of RFC 4648`(_ text: String, _ standard: String, _ url: String) {
    #expect(Base64.encode(Array(text.utf8)) == standard)
    #expect(Base64.encodeURLSafe(Array(text.utf8)) == url)
  }

  @Test func `hexadecimal digits are read back in either case`() {
    #expect(Hexadecimal.encode([0, 15, 255] as [UInt8]) == "000fff")
    #expect(Hexadecimal.decode("000FfF") == [0, 15, 255])
    #expect(Hexadecimal.decode("00f") == nil)
    #expect(Hexadecimal.decode("0g") == nil)
  }
}
