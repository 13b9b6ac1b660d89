import Domain

extension Host {
  /// The host as a pool knows it.
  ///
  /// - Parameter used: Creates and updates that were spent today.
  func member(at capabilities: Capabilities, used: Int) -> HostPool.Member {
    HostPool.Member(
      email: email, capacity: concurrent ?? capabilities.hostConcurrency,
      hasWebinarLicence: webinar != nil,
      creates: capabilities.hostDailyLimit.map { $0 - QuotaSpreading.reserve - used })
  }
}
