import Compiler

/// What the compiler tells an author about a provider's limits. The name keeps it apart from the
/// providers' own type: neither module may see the other.
typealias AuthorFinding = AuditFinding
typealias AuthorAudit = MeetingAudit
