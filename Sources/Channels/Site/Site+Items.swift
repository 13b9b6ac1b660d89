import CivilTime
import Digests
import Domain
import Ports

extension Site {
  /// Bytes of one item; a text of that length would be a book.
  private static let itemLimit = 4 * 1024 * 1024

  /// The items are in a folder whose name begins with a dot, which keeps those that are not visible
  /// yet out of listings; web servers can be told to refuse it.
  private var itemFolder: String { "\(folder)/.items" }

  func itemPath(of address: Address) -> String {
    "\(itemFolder)/\(Slug(of: address.description)).json"
  }

  /// All items, by address.
  func allItems() throws(ChannelError) -> [SiteItem] {
    var items: [SiteItem] = []
    for path in try list(itemFolder, ending: ".json") {
      if let item = try item(at: path) { items.append(item) }
    }
    return items.sorted { $0.announcement.address < $1.announcement.address }
  }

  func item(at path: String) throws(ChannelError) -> SiteItem? {
    guard let bytes = try read(path, limit: Self.itemLimit) else { return nil }
    guard let item = SiteItem(decoding: bytes) else {
      throw ChannelError("\(path) is damaged; delete it and apply again")
    }
    return item
  }

  func list(_ folder: String, ending: String) throws(ChannelError) -> [String] {
    let (paths, errors) = files.list(folder, endings: [ending])
    // A folder that is not there has nothing in it.
    if let error = errors.first(where: { $0.reason != .missing }) { throw ChannelError(error) }
    return paths
  }

  func remove(_ path: String) throws(ChannelError) {
    do {
      try files.remove(path)
    } catch {
      throw ChannelError(error)
    }
  }

  /// Writes only what differs, so that dates of files and caches stay.
  func write(_ bytes: [UInt8], to path: String) throws(ChannelError) {
    if try read(path, limit: bytes.count) == bytes { return }
    do {
      try files.write(bytes, to: path)
    } catch {
      throw ChannelError(error)
    }
  }

  /// `nil` when there is no such file, or one longer than the limit, which no item is.
  private func read(_ path: String, limit: Int) throws(ChannelError) -> [UInt8]? {
    do {
      return try files.read(path, limit: limit)
    } catch {
      switch error.reason {
      case .missing, .tooLarge: return nil
      case .notPermitted, .outsideWorkspace, .notAFile, .other: throw ChannelError(error)
      }
    }
  }
}

extension ChannelError {
  /// The error of a file as a sentence about the site.
  fileprivate init(_ error: FileError) {
    let problem =
      switch error.reason {
      case .missing: "is missing"
      case .notPermitted: "may not be read or written; check the owner of the folder"
      case .outsideWorkspace: "leads out of the workspace"
      case .tooLarge(let limit): "is larger than \(limit) bytes"
      case .notAFile: "is not a file"
      case .other(let reason): "cannot be used: \(reason)"
      }
    self.init("\(error.path) \(problem)")
  }
}
