import Compiler
import Providers

extension MeetingFinding.Weight {
  init(_ severity: Providers.AuditFinding.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .lacking: self = .lacking
    }
  }
}
