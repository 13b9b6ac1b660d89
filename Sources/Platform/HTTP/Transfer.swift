import CCurl
import Ports

/// One request on its way: libcurl's handle and what has come back so far.
///
/// It is made on the thread of the caller and handed to the thread of the ``TransferLoop``, which
/// alone touches it from then on.
@safe final class Transfer: @unchecked Sendable {
  /// Seconds until a connection must stand. A name server and three packets take far less.
  static let connectLimit = 10
  /// Bytes of headers and body of an answer. Zoom's largest pages are about 1 MB.
  static let answerLimit = 16 * 1024 * 1024

  let number: Int
  let handle: UnsafeMutableRawPointer
  private let request: HTTPRequest
  private let target: Target
  private var headerLines: UnsafeMutablePointer<curl_slist>?
  private let problem = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var answer = AnswerBuffer(limit: Transfer.answerLimit)
  /// Whether bytes of the request may have left.
  private var isSent = false

  /// Prepares the handle. Nothing is sent yet.
  ///
  /// - Throws: `notSent` when a header holds a line break or an option is refused.
  init(number: Int, request: HTTPRequest, target: Target) throws(HTTPError) {
    guard let handle = unsafe curl_easy_init() else {
      throw .notSent("libcurl could not be started")
    }
    self.number = number
    unsafe self.handle = handle
    self.request = request
    self.target = target
    unsafe problem.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    try addHeaders()
    let code = configure()
    guard code == CURLE_OK else {
      throw .notSent("the request to \(target.name) could not be prepared: \(Self.text(of: code))")
    }
  }

  deinit {
    unsafe curl_easy_cleanup(handle)
    unsafe curl_slist_free_all(headerLines)
    unsafe problem.deallocate()
  }

  /// What became of it, once libcurl is done with it.
  func result(_ code: CURLcode) -> Result<HTTPResponse, HTTPError> {
    if code == CURLE_OK { return .success(answer.response) }
    var system = 0
    _ = unsafe rooster_curl_get_long(handle, CURLINFO_OS_ERRNO, &system)
    let failure = TransferFailure(
      code: code, target: target.name, systemError: Int32(truncatingIfNeeded: system),
      detail: unsafe String(cString: problem), timeout: request.timeout,
      isTooLarge: answer.isTooLarge)
    return .failure(isSent ? .lost(failure.afterSending) : .notSent(failure.beforeSending))
  }

  /// What is said when the task was cancelled.
  func cancellation() -> HTTPError {
    isSent
      ? .lost("the call to \(target.name) was cancelled while it was under way")
      : .notSent("the call to \(target.name) was cancelled before it was sent")
  }

  private func addHeaders() throws(HTTPError) {
    // libcurl adds these on its own; an empty value takes them out.
    var lines = ["User-Agent: rooster", "Expect:"]
    if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) {
      lines.append("Content-Type:")
    }
    for header in request.headers {
      guard !(header.name + header.value).utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 0 })
      else { throw .notSent("a header of the request to \(target.name) holds a line break") }
      // `Name;` is how libcurl is told to send an empty value.
      lines.append(header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)")
    }
    for line in lines {
      guard let longer = unsafe curl_slist_append(headerLines, line) else {
        throw .notSent("there is no memory for the request to \(target.name)")
      }
      unsafe headerLines = longer
    }
  }

  private func configure() -> CURLcode {
    let handle = unsafe handle
    return firstFailure([
      { unsafe rooster_curl_set_text(handle, CURLOPT_URL, self.request.url) },
      { unsafe rooster_curl_allow_only(handle, self.target.scheme.rawValue) },
      // The query is signed by BigBlueButton, so the URL goes out as it is.
      { unsafe rooster_curl_set_long(handle, CURLOPT_PATH_AS_IS, 1) },
      { unsafe rooster_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0) },
      { unsafe rooster_curl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1) },
      { unsafe rooster_curl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2) },
      { unsafe rooster_curl_set_long(handle, CURLOPT_NOSIGNAL, 1) },
      // Rather wait for the connection under way, if it may turn out to carry many requests.
      { unsafe rooster_curl_set_long(handle, CURLOPT_PIPEWAIT, 1) },
      { unsafe rooster_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT, Self.connectLimit) },
      { unsafe rooster_curl_set_long(handle, CURLOPT_TIMEOUT, max(1, self.request.timeout)) },
      { unsafe rooster_curl_set_pointer(handle, CURLOPT_HTTPHEADER, self.headerLines) },
      { unsafe rooster_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, self.problem) },
      // A proxy of the environment could not reach this machine's own loopback.
      {
        unsafe self.target.isLoopback ? rooster_curl_set_text(handle, CURLOPT_PROXY, "") : CURLE_OK
      },
      { unsafe self.setMethod(on: handle) },
      { unsafe self.setSinks(on: handle) },
    ])
  }

  private func firstFailure(_ settings: [() -> CURLcode]) -> CURLcode {
    for setting in settings {
      let code = setting()
      if code != CURLE_OK { return code }
    }
    return CURLE_OK
  }

  private func setMethod(on handle: UnsafeMutableRawPointer) -> CURLcode {
    switch request.method {
    case .get where request.body.isEmpty, .delete where request.body.isEmpty: break
    case .get, .post, .put, .patch, .delete:
      let code = unsafe request.body.withUnsafeBytes {
        unsafe rooster_curl_set_body(handle, $0.baseAddress, $0.count)
      }
      guard code == CURLE_OK else { return code }
    }
    return unsafe rooster_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
  }

  private func setSinks(on handle: UnsafeMutableRawPointer) -> CURLcode {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    let codes = unsafe [
      rooster_curl_set_pointer(handle, CURLOPT_WRITEDATA, context),
      rooster_curl_set_pointer(handle, CURLOPT_HEADERDATA, context),
      rooster_curl_set_sink(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        unsafe Transfer.at(context)?.answer.append(bytes, count: size * count) ?? 0
      },
      rooster_curl_set_sink(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        unsafe Transfer.at(context)?.answer.appendLine(bytes, count: size * count) ?? 0
      },
      rooster_curl_set_before_request(
        handle, { context, _, _, _, _ in unsafe Transfer.at(context)?.begin() ?? 1 }, context),
    ]
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  /// Called before each attempt to send. When a reused connection ends without a byte of an answer,
  /// libcurl would send the request, even a POST, a second time on a new one; that is refused here,
  /// because the other side may have acted on the first.
  private func begin() -> Int32 {
    if isSent { return CURL_PREREQFUNC_ABORT }
    isSent = true
    return CURL_PREREQFUNC_OK
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  private static func text(of code: CURLcode) -> String {
    unsafe String(cString: curl_easy_strerror(code)).lowercased()
  }
}
