import Glibc

/// What this process reads from and writes to.
package struct Terminal: Hashable, Sendable {
  /// Whether standard input is a terminal: only then a question can be asked.
  package var isInputTerminal: Bool
  /// Whether standard output is a terminal, so that colour helps.
  package var isOutputTerminal: Bool
  /// Whether standard error is a terminal, so that a progress bar helps.
  package var isErrorTerminal: Bool
  /// Columns of the terminal behind standard output or standard error; `nil` when neither is one,
  /// or it does not say.
  package var width: Int?

  package init(
    isInputTerminal: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool, width: Int?
  ) {
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.width = width
  }

  /// Asks the system. The width is that of this moment; people resize windows.
  package static func current() -> Terminal {
    Terminal(
      isInputTerminal: isatty(STDIN_FILENO) == 1, isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      width: columns(of: STDOUT_FILENO) ?? columns(of: STDERR_FILENO))
  }

  private static func columns(of file: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
