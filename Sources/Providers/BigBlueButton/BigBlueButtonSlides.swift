import Digests
import Ports

/// The slides that a room opens with, as the body of a create.
///
/// Addresses stand in the body and never in the URL: there the server would want them as one
/// parameter, and a proxy would write them into its log.
enum BigBlueButtonSlides {
  /// One document.
  enum Document: Hashable, Sendable {
    /// Fetched by the server after it has answered; a failure never shows.
    case url(String)
    /// Sent along.
    case file(name: String, bytes: [UInt8])
  }

  /// Reads what the schedule names: https URLs are left to the server, files are sent along.
  static func documents(_ slides: [String], files: any Files) throws(ProviderError) -> [Document] {
    var documents: [Document] = []
    var total = 0
    for slide in slides {
      if isURL(slide) {
        documents.append(.url(slide))
        continue
      }
      let bytes = try read(slide, files)
      total += bytes.count
      guard total <= BigBlueButtonLimits.slides else { throw tooLarge(slide) }
      documents.append(.file(name: fileName(slide), bytes: bytes))
    }
    return documents
  }

  /// The body: XML of its own form (API, "Pre-upload slides").
  static func xml(_ documents: [Document]) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><modules><module name=\"presentation\">"
    for document in documents {
      switch document {
      case .url(let url):
        text += "<document url=\"\(escape(url))\" filename=\"\(escape(fileName(url)))\"/>"
      case .file(let name, let bytes):
        text += "<document name=\"\(escape(name))\">\(Base64.encode(bytes))</document>"
      }
    }
    return text + "</module></modules>"
  }

  static func isURL(_ slide: String) -> Bool {
    slide.contains("://")
  }

  /// The last part of the path: the server tells the format by its ending.
  private static func fileName(_ path: String) -> String {
    let plain = path.prefix { $0 != "?" && $0 != "#" }
    return plain.split(separator: "/").last.map { String($0) } ?? "slides"
  }

  private static func read(_ path: String, _ files: any Files) throws(ProviderError) -> [UInt8] {
    do {
      return try files.read(path, limit: BigBlueButtonLimits.slides)
    } catch {
      switch error.reason {
      case .missing: throw unusable("The slides \(path) are missing.")
      case .tooLarge: throw tooLarge(path)
      case .notPermitted: throw unusable("The slides \(path) may not be read.")
      case .outsideWorkspace: throw unusable("The slides \(path) are outside the workspace.")
      case .notAFile: throw unusable("The slides \(path) are not a file.")
      case .other(let reason): throw unusable("The slides \(path) cannot be read: \(reason)")
      }
    }
  }

  private static func tooLarge(_ path: String) -> ProviderError {
    unusable(
      "The slides (\(path)) have more than \(BigBlueButtonLimits.slides) bytes, which servers do "
        + "not take in a call: put them on a web server and name their https URL.")
  }

  private static func unusable(_ message: String) -> ProviderError {
    .rejected(Rejection(kind: .invalid, code: "slides", message: message))
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
