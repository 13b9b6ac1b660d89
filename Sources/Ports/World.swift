/// All ports together: built once for the live program and once for a simulation.
package struct World: Sendable {
  package var clock: any Clock
  package var entropy: any Entropy
  package var files: any Files
  package var http: any HTTPClient
  package var variables: any Variables

  package init(
    clock: any Clock, entropy: any Entropy, files: any Files, http: any HTTPClient,
    variables: any Variables
  ) {
    self.clock = clock
    self.entropy = entropy
    self.files = files
    self.http = http
    self.variables = variables
  }
}
