/// What libyaml says when it cannot go on.
struct SyntaxProblem: Error {
  /// Its words, such as `mapping values are not allowed in this context`.
  let problem: String
  /// What it was doing, such as `while parsing a flow sequence`.
  let context: String
  /// Where it stopped.
  let position: Position
  /// Where the thing it was reading began.
  let contextPosition: Position
}
