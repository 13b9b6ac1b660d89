import CivilTime
import Digests
import Domain
import Glibc
import Platform
import Ports
import Stores

/// Where the state of a run is kept.
struct StateLocation {
  static let standard = ".rooster/state.db"
  /// 16 random bytes name a state.
  private static let lineageBytes = 16

  let path: String

  /// - Parameter declared: `state:` of rooster.yaml, when it says something.
  init(
    options: CommonOptions, folder: WorkspaceFolder, variables: any Variables, declared: String?
  ) throws(CommandFailure) {
    if options.sandbox {
      path = folder.onDisk(SandboxMode.folder + "state.db")
      return
    }
    let named =
      options.state ?? variables.value(of: "ROOSTER_STATE").flatMap { $0.isEmpty ? nil : $0 }
    let text = named ?? declared ?? Self.standard
    guard !text.hasPrefix("postgres://"), !text.hasPrefix("postgresql://") else {
      throw CommandFailure(
        "this build keeps its state in a file and knows no PostgreSQL",
        hint: "name a file, such as `state: \(Self.standard)`")
    }
    let known = text.hasPrefix("sqlite://") ? String(text.dropFirst("sqlite://".count)) : text
    guard !known.contains("://") else {
      throw CommandFailure(
        "'\(text)' is no state that Rooster knows",
        hint: "name a file, such as `\(Self.standard)`")
    }
    // What was typed in the shell is meant from where the shell stands.
    path = named == nil ? folder.onDisk(known) : known
  }

  /// Whether there is a state; one that cannot be used is told.
  func exists() throws(CommandFailure) -> Bool {
    let store = try openForReading()
    do throws(StoreError) { return try !store.head().lineage.isEmpty } catch {
      throw CommandFailure(storeError: error, path: path)
    }
  }

  /// For a plan: a missing state reads as nothing, and stays missing.
  func openForReading() throws(CommandFailure) -> any StateStore { try open(.read) }

  /// For an apply: a missing state is made.
  func openForWriting(entropy: any Entropy) throws(CommandFailure) -> any StateStore {
    let lineage = Hexadecimal.encode(entropy.bytes(count: Self.lineageBytes))
    return try open(.write(lineage: lineage))
  }

  private func open(_ access: SQLiteStore.Access) throws(CommandFailure) -> any StateStore {
    do throws(StoreError) {
      return try SQLiteStore.open(path: path, access: access) {
        ProcessFacts.isRunning($0)
      }
    } catch {
      throw CommandFailure(storeError: error, path: path)
    }
  }
}

extension CommandFailure {
  /// A failure of the store, with what to do.
  init(storeError error: StoreError, path: String) {
    switch error {
    case .newerVersion(let found, let known):
      self.init(
        "the state \(path) was written by a newer Rooster (format \(found), this one knows \(known))",
        hint: "use that version, or another state; nothing was touched")
    case .locked(let holder, let since):
      self.init(
        "the state \(path) is locked by \(holder) since \(since)",
        hint: "wait for it to end; if it is gone for good, run `rooster state unlock`")
    case .damaged(let reason):
      self.init("the state \(path) cannot be used: \(reason)")
    case .notPermitted(let reason):
      self.init("the state \(path) may not be used: \(reason)")
    case .other(let reason):
      self.init("the state \(path) could not be used: \(reason)")
    }
  }
}
