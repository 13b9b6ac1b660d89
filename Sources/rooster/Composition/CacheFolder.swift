import ArgumentParser
import Compiler
import Digests
import Platform

/// What earlier runs found, kept below `.rooster/cache/` of the workspace.
///
/// It may be deleted at any time, and is never needed: what cannot be read or written is no mistake.
struct CacheFolder: Sendable {
  private let files: WorkspaceFiles
  private let resultPath: String
  private let filesPath: String
  private let product: String

  /// A hundred thousand classes take some ten megabytes; what is larger is not ours.
  private static let fileLimit = 1 << 30

  init(files: WorkspaceFiles, folder: WorkspaceFolder) {
    self.files = files
    resultPath = folder.path(".rooster/cache/result")
    filesPath = folder.path(".rooster/cache/files")
    product = "\(Rooster.configuration.version) \(ProgramIdentity.current())"
  }

  /// What the last check of exactly these sources found.
  func result(of sources: Fingerprint) -> CheckResult? {
    guard let bytes = try? files.read(resultPath, limit: Self.fileLimit) else { return nil }
    return CheckResult(bytes, of: sources, product: product)
  }

  /// What is known of each file.
  func compiled() -> CompileCache {
    guard let bytes = try? files.read(filesPath, limit: Self.fileLimit) else {
      return CompileCache()
    }
    return CompileCache(bytes, product: product)
  }

  func keep(_ result: CheckResult, of sources: Fingerprint) {
    try? files.writeCache(result.encoded(of: sources, product: product), to: resultPath)
  }

  @Sendable
  func keep(_ cache: CompileCache) {
    guard cache.isChanged else { return }
    try? files.writeCache(cache.encoded(product: product), to: filesPath)
  }
}
