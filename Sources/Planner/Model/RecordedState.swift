package import Domain

/// What is read from the store for one plan: only what the change can concern.
package struct RecordedState: Sendable {
  package var head: StateHead
  package var files: [RecordedFile]
  /// Records of files that changed or are gone, of addresses that are wanted, unfinished or due.
  package var records: [Address: Record]
  /// What the clock asks for now.
  package var due: [DueItem]
  /// What the clock will ask for next, by address.
  package var upcoming: [DueItem]
  /// Creates and updates of the day.
  package var usage: [HostUsage]
  /// Records of the hosts that the plan asks about; empty when it gives no host anything new.
  package var occupants: [Record]
  /// Addresses with a create whose outcome is unknown.
  package var inDoubt: Set<Address>

  package init(
    head: StateHead, files: [RecordedFile], records: [Address: Record], due: [DueItem],
    upcoming: [DueItem], usage: [HostUsage], occupants: [Record], inDoubt: Set<Address>
  ) {
    self.head = head
    self.files = files
    self.records = records
    self.due = due
    self.upcoming = upcoming
    self.usage = usage
    self.occupants = occupants
    self.inDoubt = inDoubt
  }
}
