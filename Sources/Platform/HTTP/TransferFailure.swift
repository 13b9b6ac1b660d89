import CCurl
import Glibc

/// Why a transfer failed, for people: no path, query, header or body appears in it.
struct TransferFailure {
  var code: CURLcode
  /// Host and port.
  var target: String
  /// `errno` of the call that failed, or 0.
  var systemError: Int32
  /// libcurl's own words, used only where they are known to hold nothing of the request.
  var detail: String
  /// Seconds.
  var timeout: Int
  var isTooLarge: Bool

  /// The sentence when no byte of the request has left.
  var beforeSending: String {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST:
      "could not find \(target): no such name, or no name server answers"
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY:
      "could not reach \(target): the proxy of the environment does not work"
    case CURLE_COULDNT_CONNECT: "could not connect to \(target)\(systemReason)"
    case CURLE_OPERATION_TIMEDOUT:
      "could not connect to \(target) within \(min(timeout, Transfer.connectLimit)) seconds"
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      "could not trust the certificate of \(target)\(certificateReason)"
    case CURLE_SSL_CACERT_BADFILE:
      "could not check the certificate of \(target): this machine's list of authorities is missing"
    case CURLE_SSL_CONNECT_ERROR: "could not make a secure connection to \(target)"
    default: "could not connect to \(target): \(generalReason)"
    }
  }

  /// The sentence when the request was sent, or may have been.
  var afterSending: String {
    if isTooLarge {
      return "the answer of \(target) is larger than \(Transfer.answerLimit / 1_048_576) MB"
    }
    return switch code {
    case CURLE_OPERATION_TIMEDOUT: "\(target) did not answer within \(timeout) seconds"
    case CURLE_GOT_NOTHING, CURLE_ABORTED_BY_CALLBACK, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
      CURLE_SEND_FAIL_REWIND:
      "\(target) closed the connection before it answered"
    case CURLE_PARTIAL_FILE, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      "the answer of \(target) broke off"
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL:
      "the answer of \(target) is not HTTP"
    default: "the call to \(target) failed: \(generalReason)"
    }
  }

  private var systemReason: String {
    guard systemError != 0, let text = unsafe strerror(systemError) else { return "" }
    return ": \(unsafe String(cString: text).lowercased())"
  }

  /// `SSL certificate problem: self-signed certificate` → `: self-signed certificate`.
  private var certificateReason: String {
    let parts = detail.split(separator: ": ", maxSplits: 1)
    return parts.count == 2 ? ": \(parts[1])" : ""
  }

  private var generalReason: String {
    unsafe String(cString: curl_easy_strerror(code)).lowercased()
  }
}
