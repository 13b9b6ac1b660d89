/// What one address needs.
enum Decision {
  case nothing
  case step(Step)
}
