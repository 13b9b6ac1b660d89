import Domain

/// The changed fields between two versions of one announcement, word for word.
struct AnnouncementChanges {
  private(set) var changes: [FieldChange] = []

  init(before: Announcement?, after: Announcement?) {
    guard let name = (after ?? before)?.address.announcementName else { return }
    let path = "announcements/\(name)"
    add("\(path).title", before?.title, after?.title)
    add("\(path).text", before?.readableText, after?.readableText)
    add(
      "\(path).channels", before?.channels.joined(separator: ", "),
      after?.channels.joined(separator: ", "))
    add("\(path).visible", before?.windowText, after?.windowText)
    add("\(path).language", before?.language, after?.language)
    add("\(path).audience", before?.audienceText, after?.audienceText)
  }

  private mutating func add(_ path: String, _ before: String?, _ after: String?) {
    guard before != after else { return }
    changes.append(FieldChange(path: path, before: before, after: after))
  }
}

extension Address {
  /// The name of an announcement: what follows `/announcements/`.
  var announcementName: String {
    guard let range = description.lastIndex(of: "/") else { return description }
    return String(description[description.index(after: range)...])
  }
}

extension Announcement {
  /// The text with a phrase where the link will stand.
  var readableText: String {
    Self.lateMarks.reduce(text) { $0.replacing(bytesOf: $1.mark, by: $1.phrase) }
  }

  /// What is filled in when it is published, and how a plan speaks of it.
  private static let lateMarks = [
    (mark: joinLinkMark, phrase: "the join link, known after apply"),
    (mark: passcodeMark, phrase: "the passcode, known after apply"),
  ]

  var audienceText: String { audience.map(\.rawValue).joined(separator: ", ") }

  var windowText: String {
    switch (visibleFrom, visibleUntil) {
    case (nil, nil): "from its creation on"
    case (let from?, nil): "from \(from)"
    case (nil, let until?): "until \(until)"
    case (let from?, let until?): "\(from) to \(until)"
    }
  }
}

extension String {
  /// The text with a phrase in place of a mark. By bytes: a first plan asks it of every announcement,
  /// and to look for the mark among the characters of a text takes fifty times as long.
  fileprivate func replacing(bytesOf mark: String, by phrase: String) -> String {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return self }
    var rest = Array(utf8)[...]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rest.count)
    while let start = rest.firstIndex(of: first) {
      bytes += rest[..<start]
      rest = rest[start...]
      if rest.starts(with: mark) {
        bytes += phrase.utf8
        rest = rest.dropFirst(mark.count)
      } else {
        bytes.append(rest.removeFirst())
      }
    }
    return String(decoding: bytes + rest, as: UTF8.self)
  }
}
