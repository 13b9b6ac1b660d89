import Crypto

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1): 32 bytes that only a holder of the key can make.
package enum MessageAuthentication {
  /// The code of a message.
  package static func sha256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
  }

  /// The code of a text in UTF-8.
  package static func sha256(_ message: String, key: [UInt8]) -> [UInt8] {
    sha256(Array(message.utf8), key: key)
  }

  /// The code of a text in UTF-8 as 64 lower-case hexadecimal digits.
  package static func sha256Hexadecimal(_ message: String, key: [UInt8]) -> String {
    Hexadecimal.encode(sha256(message, key: key))
  }
}
