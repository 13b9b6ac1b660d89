package import Domain

/// What each kind of call costs at a provider.
package struct CostTable: Hashable, Sendable {
  package var create: RequestCost
  package var read: RequestCost
  package var update: RequestCost
  package var delete: RequestCost
  package var cancel: RequestCost
  package var move: RequestCost
  package var register: RequestCost
  package var registerBatch: RequestCost
  package var unregister: RequestCost
  package var invite: RequestCost
  package var uninvite: RequestCost
  package var panel: RequestCost
  package var end: RequestCost

  package init(
    create: RequestCost, read: RequestCost, update: RequestCost, delete: RequestCost,
    cancel: RequestCost, move: RequestCost, register: RequestCost, registerBatch: RequestCost,
    unregister: RequestCost, invite: RequestCost, uninvite: RequestCost, panel: RequestCost,
    end: RequestCost
  ) {
    self.create = create
    self.read = read
    self.update = update
    self.delete = delete
    self.cancel = cancel
    self.move = move
    self.register = register
    self.registerBatch = registerBatch
    self.unregister = unregister
    self.invite = invite
    self.uninvite = uninvite
    self.panel = panel
    self.end = end
  }
}
