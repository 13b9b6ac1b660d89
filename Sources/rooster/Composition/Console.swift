import Diagnostics
import FoundationEssentials
import Platform

/// What a command says: results on standard output, everything else on standard error.
struct Console {
  let terminal: Terminal
  let isQuiet: Bool
  let usesColour: Bool

  init(options: CommonOptions, variables: ProcessVariables) {
    terminal = .current()
    isQuiet = options.quiet
    switch options.color {
    case .always: usesColour = true
    case .never: usesColour = false
    case .auto:
      let refuses = !(variables.value(of: "NO_COLOR") ?? "").isEmpty
      usesColour = terminal.isOutputTerminal && !refuses
    }
  }

  /// Columns of the terminal, or what a log shows without wrapping.
  var width: Int { terminal.width ?? 100 }

  /// Columns for tables: in a file or a pipe nothing is cut.
  var tableWidth: Int { terminal.isOutputTerminal ? width : Int(Int16.max) }

  /// The style of results and findings.
  var style: TextStyle { usesColour ? .ansi : .plain }

  /// A result, on standard output.
  func result(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: .standardOutput)
  }

  /// A piece of a result that is written as it is made.
  func result(_ piece: [UInt8]) { StandardStream.standardOutput.write(piece) }

  /// Something to know, on standard error, unless it should be quiet.
  func note(_ text: String) {
    if !isQuiet { write(text + "\n", to: .standardError) }
  }

  /// Something that is wrong, on standard error.
  func error(_ text: String) {
    write(text + "\n", to: .standardError)
  }

  /// A line that replaces itself, on a terminal only.
  func progress(_ line: String) {
    if terminal.isErrorTerminal && !isQuiet { write("\r\u{1B}[2K" + line, to: .standardError) }
  }

  /// Takes the progress line away.
  func endProgress() { progress("") }

  /// Asks a question; only `yes` is a yes.
  func confirms(_ question: String) -> Bool {
    write(question + " ", to: .standardError)
    return Self.isYes(readLine() ?? "")
  }

  /// Whether an answer is a yes: the whole word, whatever blanks stand around it.
  static func isYes(_ answer: String) -> Bool {
    answer.split(whereSeparator: \.isWhitespace) == ["yes"]
  }

  private func write(_ text: String, to stream: StandardStream) {
    stream.write(text)
  }
}
