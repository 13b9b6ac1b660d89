import Compiler

// Two modules name their findings alike, and a module cannot be named beside a type of the same name.
typealias MeetingFinding = AuditFinding
