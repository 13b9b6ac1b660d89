import CCurl
import Glibc
import Ports
import Synchronization

/// The one thread that drives all transfers: libcurl's multi handle, which keeps the connections.
///
/// Other threads leave their wishes in the inbox and wake it; nothing but the inbox is shared.
@safe final class TransferLoop: @unchecked Sendable {
  typealias Completion = @Sendable (Result<HTTPResponse, HTTPError>) -> Void

  /// Milliseconds between two looks when nothing happens. Wishes wake the thread at once and
  /// libcurl shortens the wait for its own timers, so this only bounds what a lost wake-up could
  /// cost.
  private static let pause: Int32 = 1_000

  private struct Inbox {
    var lastNumber = 0
    var arrivals: [(transfer: Transfer, completion: Completion)] = []
    var cancelled: Set<Int> = []
    var isClosed = false
  }

  private let inbox = Mutex(Inbox())
  private let multi: UnsafeMutableRawPointer
  /// By the address of the handle, which is all that libcurl hands back.
  private var active: [UInt: (transfer: Transfer, completion: Completion)] = [:]

  /// Starts the thread; `nil` when the system gives none.
  init?() {
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK,
      let multi = unsafe curl_multi_init()
    else { return nil }
    unsafe self.multi = multi
    guard startThread() else { return nil }
  }

  deinit {
    unsafe curl_multi_cleanup(multi)
  }

  /// A number for a transfer, by which it can be cancelled even before it is added.
  func nextNumber() -> Int {
    inbox.withLock {
      $0.lastNumber += 1
      return $0.lastNumber
    }
  }

  /// Hands a transfer over; the completion is called once, on the thread of the loop.
  func add(_ transfer: Transfer, completion: @escaping Completion) {
    leave { $0.arrivals.append((transfer, completion)) }
  }

  /// Ends the transfer with that number, whether it is under way or still to come.
  func cancel(_ number: Int) {
    leave { $0.cancelled.insert(number) }
  }

  /// Says that nobody waits for that number any more.
  func forget(_ number: Int) {
    inbox.withLock { _ = $0.cancelled.remove(number) }
  }

  /// Ends the thread and closes all connections.
  func close() {
    leave { $0.isClosed = true }
  }

  private func leave(_ wish: (inout Inbox) -> Void) {
    inbox.withLock { wish(&$0) }
    _ = unsafe curl_multi_wakeup(multi)
  }

  private func startThread() -> Bool {
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self)
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<TransferLoop>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      unsafe context.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func run() {
    ignoreBrokenPipes()
    while takeWishes() {
      var running: Int32 = 0
      _ = unsafe curl_multi_perform(multi, &running)
      finishDone()
      _ = unsafe curl_multi_poll(multi, nil, 0, Self.pause, nil)
    }
    for (transfer, completion) in active.values {
      unsafe curl_multi_remove_handle(multi, transfer.handle)
      completion(.failure(transfer.cancellation()))
    }
    active = [:]
  }

  /// OpenSSL writes to connections that may be closed; the signal would end the program.
  private func ignoreBrokenPipes() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Carries out what was left in the inbox; `false` when the loop is to end.
  private func takeWishes() -> Bool {
    let wishes = inbox.withLock { inbox in
      let taken = inbox
      inbox.arrivals = []
      return taken
    }
    for arrival in wishes.arrivals {
      unsafe active[key(of: arrival.transfer.handle)] = arrival
      _ = unsafe curl_multi_add_handle(multi, arrival.transfer.handle)
    }
    if !wishes.cancelled.isEmpty {
      for (transfer, completion) in Array(active.values)
      where wishes.cancelled.contains(transfer.number) {
        unsafe finish(transfer.handle)
        completion(.failure(transfer.cancellation()))
      }
    }
    return !wishes.isClosed
  }

  private func finishDone() {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(multi, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let handle = unsafe message.pointee.easy_handle
      else { continue }
      let code = unsafe rooster_curl_result(message)
      guard let (transfer, completion) = unsafe finish(handle) else { continue }
      completion(transfer.result(code))
    }
  }

  @discardableResult
  private func finish(
    _ handle: UnsafeMutableRawPointer
  ) -> (transfer: Transfer, completion: Completion)? {
    _ = unsafe curl_multi_remove_handle(multi, handle)
    return unsafe active.removeValue(forKey: key(of: handle))
  }

  private func key(of handle: UnsafeMutableRawPointer) -> UInt {
    UInt(bitPattern: handle)
  }
}
