import Diagnostics

/// The words for a doubt, the same in lists and in schedule files.
extension EmailAddress.Doubt {
  /// The kind of finding.
  var code: Code {
    switch self {
    case .domain: PeopleCodes.misspeltDomain
    case .lookAlike, .international: PeopleCodes.unusualLetters
    }
  }

  /// What is doubtful about the address.
  func sentence(about address: EmailAddress) -> String {
    switch self {
    case .domain: "the domain of \(address.text) looks misspelt"
    case .lookAlike(let letter):
      "the '\(letter)' in \(address.text) is not Latin and only looks so"
    case .international: "\(address.text) has letters that many mail servers refuse"
    }
  }

  /// What to do; `nil`: nothing can be said.
  var hint: String? {
    switch self {
    case .domain(let likely): "did you mean '\(likely)'?"
    case .lookAlike: "type the address anew"
    case .international: nil
    }
  }
}
