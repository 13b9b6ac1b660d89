/// Why a file was not read to its end.
enum ParseFailure: Error {
  /// The parser could not go on.
  case syntax(SyntaxProblem)
  /// A finding that ends the file has been made.
  case reported
}
