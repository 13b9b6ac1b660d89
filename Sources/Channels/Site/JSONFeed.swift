/// A document of https://www.jsonfeed.org/version/1.1/.
struct JSONFeed: Encodable {
  let version: String
  let title: String
  let language: String
  let authors: [Author]
  let items: [Item]

  struct Author: Encodable {
    let name: String
  }

  struct Item: Encodable {
    let id: String
    let title: String
    let contentHTML: String
    let published: String
    let modified: String
    let tags: [String]
    let language: String

    enum CodingKeys: String, CodingKey {
      case id, title, tags, language
      case contentHTML = "content_html"
      case published = "date_published"
      case modified = "date_modified"
    }
  }
}
