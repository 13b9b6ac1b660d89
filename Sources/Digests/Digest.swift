import Crypto

/// One-shot digests; each answers the raw bytes, `Hexadecimal` and `Base64` write them as text.
package enum Digest {
  /// SHA-1 (FIPS 180-4), 20 bytes. Only for checksums that a remote API asks for.
  package static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    Array(Insecure.SHA1.hash(data: bytes))
  }

  /// SHA-256 (FIPS 180-4), 32 bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// SHA-384 (FIPS 180-4), 48 bytes.
  package static func sha384(_ bytes: [UInt8]) -> [UInt8] { Array(SHA384.hash(data: bytes)) }

  /// SHA-512 (FIPS 180-4), 64 bytes.
  package static func sha512(_ bytes: [UInt8]) -> [UInt8] { Array(SHA512.hash(data: bytes)) }

  /// SHA-1 of a text in UTF-8.
  package static func sha1(_ text: String) -> [UInt8] { sha1(Array(text.utf8)) }

  /// SHA-256 of a text in UTF-8.
  package static func sha256(_ text: String) -> [UInt8] { sha256(Array(text.utf8)) }

  /// SHA-384 of a text in UTF-8.
  package static func sha384(_ text: String) -> [UInt8] { sha384(Array(text.utf8)) }

  /// SHA-512 of a text in UTF-8.
  package static func sha512(_ text: String) -> [UInt8] { sha512(Array(text.utf8)) }
}
