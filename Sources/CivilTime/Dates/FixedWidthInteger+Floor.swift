extension FixedWidthInteger {
  /// The quotient rounded down, also for negative numbers: -1 by 60 is -1. `divisor` is positive.
  package func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
