/// The tables. Instants are seconds since 1970-01-01T00:00:00Z, days are days since then, fingerprints
/// are their text, and what is nested is JSON with sorted keys, so that `sqlite3` shows all of it.
enum Schema {
  /// Format 1.
  static let first = """
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      serial INTEGER NOT NULL,
      lineage TEXT NOT NULL,
      environment TEXT,
      zone_rules TEXT,
      generated_key TEXT
    ) STRICT;

    CREATE TABLE files (
      path TEXT PRIMARY KEY NOT NULL,
      inputs TEXT NOT NULL,
      dependencies TEXT NOT NULL,
      resources INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE records (
      address TEXT PRIMARY KEY NOT NULL,
      seed TEXT NOT NULL,
      file TEXT NOT NULL,
      line INTEGER NOT NULL,
      "column" INTEGER NOT NULL,
      fingerprint TEXT,
      host TEXT NOT NULL,
      failure TEXT,
      withdrawn_at INTEGER,
      objects TEXT NOT NULL,
      deliveries TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX records_of_file ON records (file) WHERE withdrawn_at IS NULL;
    CREATE INDEX records_unsettled ON records (address) WHERE fingerprint IS NULL;
    -- Small, so that counting what is in the schedule stays fast.
    CREATE INDEX records_in_schedule ON records (withdrawn_at) WHERE withdrawn_at IS NULL;

    CREATE TABLE due (
      address TEXT NOT NULL,
      kind TEXT NOT NULL,
      at INTEGER NOT NULL,
      until INTEGER
    ) STRICT;
    CREATE INDEX due_by_instant ON due (at, address, kind, until);
    CREATE INDEX due_by_address ON due (address, at, kind, until);

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL,
      account TEXT NOT NULL,
      host TEXT NOT NULL,
      kind TEXT NOT NULL,
      mark TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      outcome TEXT,
      remote_id TEXT
    ) STRICT;
    CREATE INDEX journal_open ON journal (id) WHERE outcome IS NULL;

    CREATE TABLE usage (
      day INTEGER NOT NULL,
      account TEXT NOT NULL,
      host TEXT NOT NULL,
      used INTEGER NOT NULL,
      PRIMARY KEY (day, account, host)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lock (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      token TEXT NOT NULL,
      description TEXT NOT NULL,
      machine TEXT NOT NULL,
      process INTEGER NOT NULL,
      since INTEGER NOT NULL,
      renewed INTEGER NOT NULL
    ) STRICT;
    """

  /// Format 2: who else a host carries is asked in every plan that moves a class.
  static let second = """
    CREATE INDEX records_of_host ON records (host) WHERE withdrawn_at IS NULL;
    """
}
