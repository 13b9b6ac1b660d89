import Domain
import Planner

/// One announcement on its way to a channel, or back.
enum DeliveryTask: Hashable {
  case publish(DeliveryDifference.Item)
  case withdraw(Delivery)

  var channel: String {
    switch self {
    case .publish(let item): item.channel
    case .withdraw(let delivery): delivery.channel
    }
  }
}
