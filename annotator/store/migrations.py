"""The schema, as steps read downward. A step that was released is never edited; the next change is a new step."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from annotator.store.connections import APPLICATION_ID

migrations = Migrations("annotator")


@migrations()
def m001_the_log_and_its_projections(db: Database) -> None:
    """`event` and `content` are what a project is; every other table can be rebuilt from them."""
    for statement in _M001:
        db.execute(statement)


@migrations()
def m002_the_desk(db: Database) -> None:
    """Claims take other shapes, articles are finished, speakers have roles, and what was said before is found."""
    for statement in _M002:
        db.execute(statement)


@migrations()
def m003_articles_of_every_kind(db: Database) -> None:
    """Articles know where they came from, what in them is furniture, and which is a newer version of which."""
    for statement in _M003:
        db.execute(statement)


_M001 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        device TEXT NOT NULL,
        device_seq INTEGER NOT NULL,
        reviewer TEXT,
        at_utc TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT""",
    """CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN SELECT raise(ABORT, 'the log is append-only'); END""",
    """CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT raise(ABORT, 'the log is append-only'); END""",
    # An index over json_extract(body) would do, but SQLite refuses it under trusted_schema = OFF.
    """CREATE TABLE claim_event (
        claim TEXT NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (claim, seq)
    ) STRICT, WITHOUT ROWID""",
    # Texts and original files by the SHA-256 of their bytes, so that events can name them by hash.
    "CREATE TABLE content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE device (id TEXT PRIMARY KEY, last_seq INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE reviewer (id TEXT PRIMARY KEY, name TEXT NOT NULL, joined_seq INTEGER NOT NULL) STRICT",
    """CREATE TABLE article (
        id TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        origin TEXT NOT NULL,
        encoding TEXT NOT NULL,
        original_sha256 TEXT,
        notices TEXT NOT NULL,
        characters INTEGER NOT NULL,
        imported_seq INTEGER NOT NULL,
        pipeline TEXT
    ) STRICT""",
    """CREATE TABLE claim (
        id TEXT PRIMARY KEY,
        article TEXT NOT NULL REFERENCES article (id),
        start INTEGER NOT NULL,
        end INTEGER NOT NULL CHECK (start < end),
        quote TEXT NOT NULL,
        reviewer TEXT REFERENCES reviewer (id),
        suggestion TEXT,
        score REAL,
        reasons TEXT,
        attribution TEXT,
        standing INTEGER NOT NULL DEFAULT 1
    ) STRICT""",
    "CREATE INDEX claim_by_place ON claim (article, start, end)",
    """CREATE TABLE decision (
        claim TEXT NOT NULL REFERENCES claim (id),
        reviewer TEXT NOT NULL REFERENCES reviewer (id),
        label TEXT,
        event TEXT,
        finding TEXT,
        speaker TEXT,
        note TEXT NOT NULL,
        evidence TEXT NOT NULL,
        PRIMARY KEY (claim, reviewer)
    ) STRICT, WITHOUT ROWID""",
    # What each reviewer can undo and redo: state is done, undone or past (no longer to be redone).
    """CREATE TABLE undo (
        reviewer TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'past')),
        seq INTEGER NOT NULL,
        event TEXT NOT NULL UNIQUE,
        PRIMARY KEY (reviewer, state, seq)
    ) STRICT, WITHOUT ROWID""",
)
_M002 = (
    # Which events say that an article was finished or reopened.
    """CREATE TABLE article_event (
        article TEXT NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (article, seq)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE finish (
        article TEXT NOT NULL REFERENCES article (id),
        reviewer TEXT NOT NULL REFERENCES reviewer (id),
        event TEXT NOT NULL,
        PRIMARY KEY (article, reviewer)
    ) STRICT, WITHOUT ROWID""",
    # How far each article is, for each reviewer and, without a name, for everybody together.
    """CREATE TABLE progress (
        article TEXT NOT NULL REFERENCES article (id),
        reviewer TEXT NOT NULL,
        claims INTEGER NOT NULL,
        decided INTEGER NOT NULL,
        PRIMARY KEY (article, reviewer)
    ) STRICT, WITHOUT ROWID""",
    """INSERT INTO progress SELECT article.id, '', count(claim.id), (
            SELECT count(DISTINCT claim.id) FROM claim JOIN decision ON decision.claim = claim.id
            WHERE claim.article = article.id AND standing AND label IS NOT NULL
        ) FROM article LEFT JOIN claim ON claim.article = article.id AND standing GROUP BY article.id""",
    """INSERT INTO progress SELECT claim.article, decision.reviewer, 0, count(*)
        FROM decision JOIN claim ON decision.claim = claim.id WHERE standing AND label IS NOT NULL
        GROUP BY claim.article, decision.reviewer""",
    "ALTER TABLE decision ADD COLUMN role TEXT",
    "ALTER TABLE decision ADD COLUMN manner TEXT",
    "ALTER TABLE decision ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE decision ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0",
    # The words of every claim, to find what was said before. A claim knows its row there.
    "CREATE VIRTUAL TABLE claim_words USING fts5(quote, tokenize = 'unicode61 remove_diacritics 2')",
    "ALTER TABLE claim ADD COLUMN words INTEGER",
    "CREATE INDEX claim_by_words ON claim (words)",
    "UPDATE claim SET words = rowid",
    "INSERT INTO claim_words (rowid, quote) SELECT words, quote FROM claim ORDER BY words",
)
_M003 = (
    # As JSON: what is known of the source, as corrected since; and passages as [start, end].
    "ALTER TABLE article ADD COLUMN provenance TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE article ADD COLUMN furniture TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE article ADD COLUMN revises TEXT REFERENCES article (id)",
    "ALTER TABLE article ADD COLUMN revised_by TEXT REFERENCES article (id)",
    "CREATE INDEX article_by_original ON article (original_sha256)",
    # Where its attribution is in the newer version that a claim went over to; the version that lacks it; and the claim
    # that stood at its place already when it was found, behind which it stays as long as that one is there.
    "ALTER TABLE claim ADD COLUMN parts TEXT",
    "ALTER TABLE claim ADD COLUMN left_for TEXT REFERENCES article (id)",
    "ALTER TABLE claim ADD COLUMN behind TEXT REFERENCES claim (id)",
    "CREATE INDEX claim_by_behind ON claim (behind) WHERE behind IS NOT NULL",
    # By which near copies are found. Made from the texts, so no projection: what is missing is made when it is wanted.
    """CREATE TABLE sketch (
        article TEXT PRIMARY KEY REFERENCES article (id),
        maker TEXT NOT NULL,
        signature BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sketch_band (
        band INTEGER NOT NULL,
        value INTEGER NOT NULL,
        article TEXT NOT NULL REFERENCES article (id),
        PRIMARY KEY (band, value, article)
    ) STRICT, WITHOUT ROWID""",
)
# Tables with what the log adds up to; of the full-text index only what was put in is compared.
PROJECTIONS = (
    "claim_event",
    "article_event",
    "device",
    "reviewer",
    "article",
    "progress",
    "finish",
    "claim",
    "decision",
    "undo",
    "claim_words",
)
