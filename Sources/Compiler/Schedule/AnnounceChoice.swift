/// What `announce` says: `none`, or names of templates.
enum AnnounceChoice: Sendable {
  case none
  case templates([Located<String>])
}
