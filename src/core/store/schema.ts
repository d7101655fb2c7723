/**
 * The database: the truth about files, passages and vectors. One migration a version, forward only; never edit one
 * that has shipped.
 *
 * - `dirs` of a root hang under one row whose name is the root's absolute path; moving a folder changes one row.
 * - What went away is first marked (`removed_at`, milliseconds) and deleted later in slices, so that a rename seen from
 *   its old place first can take its row back. `present_files` is what is left: every query about files goes through
 *   it, or checks both `removed_at` itself. A whole subtree is marked on its folders only.
 * - `files.state`: 0 pending, 1 indexed, 2 skipped, 3 failed. A changed file is pending again but keeps its old
 *   passages until the new ones are committed, so that it never drops out of the results. `extractor` is 0 as long as
 *   nothing has read the file: a skipped row with 0 was skipped by a rule.
 * - `texts` holds the text of a file's passages in compressed blocks (`passage-text.ts`); read it as `passage_texts.text`.
 * - `passages` is fed with ready tokens joined by spaces (`indexTerms`); FTS5's `ascii` tokenizer then only splits at
 *   the spaces, since it takes every non-ASCII byte as part of a token. Its rowid is the chunk's id.
 * - `names` is fed with `name_key`; its rowid is the file's id.
 * - `vectors` is the cache that LanceDB is rebuilt from; `value` is float16 bits, NULL for a string without a vector.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE roots (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX roots_by_path ON roots (path) WHERE removed_at IS NULL;

  -- listed: 1 once its content was compared with the disk; what is new after that is more urgent than a first scan.
  CREATE TABLE dirs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root_id INTEGER NOT NULL REFERENCES roots (id),
    parent_id INTEGER REFERENCES dirs (id),
    name BLOB NOT NULL,
    name_key TEXT NOT NULL,
    inode INTEGER,
    listed INTEGER NOT NULL DEFAULT 0,
    removed_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX dirs_by_name ON dirs (parent_id, name) WHERE removed_at IS NULL;
  CREATE INDEX dirs_by_parent ON dirs (parent_id);
  CREATE INDEX dirs_by_root ON dirs (root_id);
  CREATE INDEX dirs_by_inode ON dirs (inode);
  CREATE INDEX dirs_removed ON dirs (removed_at) WHERE removed_at IS NOT NULL;

  -- passage_count: how many chunks the file has.
  CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dir_id INTEGER NOT NULL REFERENCES dirs (id),
    name BLOB NOT NULL,
    name_key TEXT NOT NULL,
    extension TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    code TEXT,
    detail TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL DEFAULT 0,
    passage_count INTEGER NOT NULL DEFAULT 0,
    removed_at INTEGER,
    hash BLOB,
    type TEXT NOT NULL DEFAULT 'other',
    format TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    author TEXT,
    created INTEGER,
    modified INTEGER,
    language TEXT,
    extractor INTEGER NOT NULL DEFAULT 0,
    chunker INTEGER NOT NULL DEFAULT 0,
    tokenizer INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE UNIQUE INDEX files_by_name ON files (dir_id, name) WHERE removed_at IS NULL;
  CREATE INDEX files_by_key ON files (name_key);
  CREATE INDEX files_by_inode ON files (inode);
  CREATE INDEX files_by_state ON files (dir_id, state, size, passage_count) WHERE removed_at IS NULL;
  CREATE INDEX files_pending ON files (priority DESC, id) WHERE state = 0 AND removed_at IS NULL;
  CREATE INDEX files_removed ON files (dir_id, removed_at) WHERE removed_at IS NOT NULL;

  CREATE VIEW present_files AS
    SELECT files.*, dirs.root_id FROM files JOIN dirs ON dirs.id = files.dir_id
    WHERE files.removed_at IS NULL AND dirs.removed_at IS NULL;

  CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    bytes INTEGER NOT NULL,
    body BLOB NOT NULL
  ) STRICT;

  CREATE TABLE chunks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL REFERENCES files (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    page INTEGER,
    text_id INTEGER NOT NULL REFERENCES texts (id),
    text_at INTEGER NOT NULL,
    embed_hash BLOB,
    headings TEXT
  ) STRICT;
  CREATE INDEX chunks_by_file ON chunks (file_id);
  CREATE INDEX chunks_by_hash ON chunks (embed_hash) WHERE embed_hash IS NOT NULL;

  CREATE VIEW passage_texts AS
    SELECT chunks.*, passage_text(texts.id, texts.body, chunks.text_at, chunks."end" - chunks.start) AS text
    FROM chunks JOIN texts ON texts.id = chunks.text_id;

  CREATE VIRTUAL TABLE passages USING fts5 (
    terms, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE passage_terms USING fts5vocab ('passages', 'row');

  CREATE VIRTUAL TABLE names USING fts5 (
    name, content = '', contentless_delete = 1, tokenize = 'trigram'
  );

  -- Merged in idle moments (\`optimizeFullText\`): merging along with each commit costs a fifth of a first index, and
  -- rewrites a segment for every 64 rows that are deleted. What must be merged for reading still is, at 16 segments.
  INSERT INTO passages (passages, rank) VALUES ('automerge', 0), ('hashsize', 4194304), ('usermerge', 2);
  INSERT INTO names (names, rank) VALUES ('automerge', 0), ('usermerge', 2);

  CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    dimensions INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE vectors (
    id INTEGER PRIMARY KEY,
    model_id INTEGER NOT NULL REFERENCES models (id),
    unreferenced_since INTEGER,
    hash BLOB NOT NULL,
    value BLOB
  ) STRICT;
  CREATE UNIQUE INDEX vectors_by_hash ON vectors (hash, model_id);
  CREATE INDEX vectors_unreferenced ON vectors (unreferenced_since) WHERE unreferenced_since IS NOT NULL;

  -- op: 1 adds the chunk's vector, 0 deletes it.
  CREATE TABLE vector_ops (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    op INTEGER NOT NULL,
    chunk_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- What the search for duplicates keeps. entries: \`digest-entries.ts\`; value: \`signature.ts\` of core/duplicates.
  CREATE TABLE folder_digests (
    path BLOB PRIMARY KEY,
    met_at INTEGER NOT NULL,
    entries BLOB NOT NULL
  ) STRICT;

  CREATE TABLE signatures (
    hash BLOB PRIMARY KEY,
    version INTEGER NOT NULL,
    value BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The file inside the file that a passage stands in: \`letters/2019.zip › may.docx\`.
  ALTER TABLE chunks ADD COLUMN part TEXT;
  `,
  `
  -- What pictures look like, kept by the search for duplicates. entries: \`known-prints.ts\` of core/duplicates.
  CREATE TABLE folder_prints (
    path BLOB PRIMARY KEY,
    met_at INTEGER NOT NULL,
    entries BLOB NOT NULL
  ) STRICT;
  `,
  `
  -- Set by the system alone: it tells a change that kept size and date, and one of permissions.
  ALTER TABLE files ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0;
  -- When its present passages were committed, milliseconds since 1970.
  ALTER TABLE files ADD COLUMN indexed_at INTEGER;

  -- The disk a root was on when it was last looked at (\`volume.ts\` of core/watch), as JSON.
  ALTER TABLE roots ADD COLUMN volume TEXT;
  -- Globs of this root, as JSON (\`rootRulesSchema\`); NULL: none.
  ALTER TABLE roots ADD COLUMN rules TEXT;
  `,
  `
  -- What a person did here; \`settings.remember\` says whether it is kept. openings: a file opened from a result; query
  -- is empty when there was none.
  CREATE TABLE searches (
    text TEXT PRIMARY KEY,
    searched_at INTEGER NOT NULL,
    times INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    saved_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE openings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id INTEGER NOT NULL,
    query TEXT NOT NULL,
    opened_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX openings_by_file ON openings (file_id);
  `,
  `
  -- Files a person wants at hand; kept until unpinned, also where nothing else of what was done is kept.
  CREATE TABLE pins (
    file_id INTEGER PRIMARY KEY,
    pinned_at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- The structure of files' texts (\`outline.ts\`); a file without a row has nothing but paragraphs.
  CREATE TABLE outlines (file_id INTEGER PRIMARY KEY, blocks BLOB NOT NULL) STRICT;
  CREATE TRIGGER outlines_of_deleted AFTER DELETE ON files BEGIN
    DELETE FROM outlines WHERE file_id = OLD.id;
  END;
  `,
  `
  -- Indexed files that are in the index only in part, as their code says.
  CREATE INDEX files_in_part ON files (id) WHERE state = 1 AND code IS NOT NULL AND removed_at IS NULL;
  `,
];
