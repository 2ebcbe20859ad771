"""One project file: what can be asked of it."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from annotator.domain import drafts
from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim, Span
from annotator.domain.errors import StoreUnavailable, WrongInput
from annotator.domain.events import Event
from annotator.domain.reviewers import Reviewer
from annotator.domain.wording import Wording
from annotator.store import log, projections, rows
from annotator.store.backups import back_up
from annotator.store.connections import APPLICATION_ID, connect, plain_errors, plain_rows, set_durability
from annotator.store.migrations import migrations
from annotator.store.relations import Relations
from annotator.store.verification import Report, verify


class Store(Relations):
    """An open project. One instance belongs to one thread; other processes may have the same file open."""

    def __init__(self, path: Path, db: Database, *, device: str) -> None:
        super().__init__(path, db, device=device)
        self._data_version = 0
        self._read_last = ("", "")  # an article and its text, which never changes

    @classmethod
    def create(cls, path: Path, *, device: str) -> Store:
        """Make a new project; raises StoreUnavailable if something is there already. It appears whole or not at all."""
        with plain_errors(path):
            if path.exists():
                raise StoreUnavailable(Wording("{path} is there already. Open it, or choose another name.", path=path))
            draft = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
            try:
                draft.touch()
                with closing(cls(draft, connect(draft), device=device)) as store:
                    set_durability(store._db)
                    migrations.apply(store._db)
                    with store.writing():
                        store.append(drafts.project_created())
                _publish(draft, path)
            finally:
                draft.unlink(missing_ok=True)
        return cls.open(path, device=device)

    @classmethod
    def open(cls, path: Path, *, device: str) -> Store:
        """Open a project; raises StoreUnavailable for a missing, foreign, damaged or newer file, left as it is."""
        with plain_errors(path):
            if not path.exists():
                raise StoreUnavailable(
                    Wording("There is no project at {path}. Make one with: annotator new {path}", path=path)
                )
            if not path.is_file():
                raise StoreUnavailable(Wording("{path} is a folder or a device, not a project.", path=path))
        db = connect(path)
        try:
            store = cls(path, db, device=device)
            with plain_rows(path):
                store._check_kind()
                set_durability(db)
                store._update()
                store._data_version = store._read_data_version()
        except BaseException:
            db.close()
            raise
        return store

    # Reading

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold one read transaction: all that is read in the block is of one moment. Never around `writing`."""
        with plain_errors(self.path):
            self._db.conn.execute("BEGIN")
            try:
                yield
            finally:
                if self._db.conn.in_transaction:
                    self._db.conn.execute("ROLLBACK")

    def reviewers(self) -> list[Reviewer]:
        found = self._all("SELECT id, name FROM reviewer ORDER BY joined_seq")
        return [Reviewer(str(id_), str(name)) for id_, name in found]

    def articles(self, ids: Iterable[str] | None = None, *, reviewer: str | None = None) -> list[ArticleRow]:
        """Return articles in the order they came; `decided` counts one reviewer's verdicts, or anybody's."""
        with plain_rows(self.path):
            return rows.articles(self._all, ids, reviewer)

    def text(self, article: str) -> str:
        """Return the canonical text; raises WrongInput for an unknown article."""
        if article != self._read_last[0]:
            self._read_last = article, self._text(article)
        return self._read_last[1]

    def content(self, sha256: str) -> bytes:
        """Return bytes by their SHA-256; raises WrongInput if they are not here."""
        found = self._all("SELECT bytes FROM content WHERE sha256 = ?", (sha256,))
        if not found:
            raise WrongInput(Wording("There is no file {sha}… in this project.", sha=sha256[:12]))
        return bytes(found[0][0])

    def content_size(self, sha256: str) -> int:
        """Return how many bytes lie under a SHA-256, without reading them; raises WrongInput if none do."""
        found = self._all("SELECT length(bytes) FROM content WHERE sha256 = ?", (sha256,))
        if not found:
            raise WrongInput(Wording("There is no file {sha}… in this project.", sha=sha256[:12]))
        return int(found[0][0])

    def originals(self) -> list[tuple[str, str]]:
        """Return the SHA-256 of every file that an article came from, with its format; "" where nobody wrote that."""
        sql = (
            "SELECT DISTINCT original_sha256, coalesce(json_extract(provenance, '$.format'), '') FROM article"
            " WHERE original_sha256 IS NOT NULL"
        )
        return [(str(sha256), str(format_name)) for sha256, format_name in self._all(sql)]

    def articles_of(self, original_sha256: str) -> list[str]:
        """Return the ids of the articles that came from a file with this SHA-256."""
        return [id_ for (id_,) in self._all("SELECT id FROM article WHERE original_sha256 = ?", (original_sha256,))]

    def claims(self, article: str | None = None) -> list[Claim]:
        """Return the standing claims of an article, or of all, in the order of the text."""
        if article is None:
            return self._claims("1", ())
        return self._claims("claim.article = ?", (article,))

    def claims_by_id(self, ids: Sequence[str]) -> list[Claim]:
        """Return those of the claims that stand, in the order of the text."""
        marks = ", ".join("?" * len(ids))
        return self._claims(f"claim.id IN ({marks})", ids)

    def claims_at(self, article: str, start: int, end: int) -> list[Claim]:
        """Return the standing claims with exactly these edges."""
        return self._claims("claim.article = ? AND start = ? AND end = ?", (article, start, end))

    def claim_ids(self, article: str) -> set[str]:
        """Return the ids of all claims that an article ever had, standing or not."""
        return {str(id_) for (id_,) in self._all("SELECT id FROM claim WHERE article = ?", (article,))}

    def places_in(self, article: str, start: int, end: int) -> list[tuple[str, Span]]:
        """Return the ids and places of the claims that touch a range, whether they stand or not."""
        sql = "SELECT id, start, end FROM claim WHERE article = ? AND start < ? AND end > ?"
        with plain_rows(self.path):
            return [(str(id_), Span(first, last)) for id_, first, last in self._all(sql, (article, end, start))]

    def has_finished(self, article: str, reviewer: str) -> bool:
        """Tell whether a reviewer is done with an article."""
        return bool(self._all("SELECT 1 FROM finish WHERE article = ? AND reviewer = ?", (article, reviewer)))

    def finished_at(self, article: str, reviewer: str) -> str | None:
        """Return when a reviewer was done with an article, ISO 8601; None if they are not."""
        sql = (
            "SELECT at_utc FROM finish JOIN event ON event.id = finish.event WHERE article = ? AND finish.reviewer = ?"
        )
        found = self._all(sql, (article, reviewer))
        return str(found[0][0]) if found else None

    def place_of(self, claim: str) -> tuple[str, str]:
        """Return the article and the quote of a claim, standing or not."""
        found = self._all("SELECT article, quote FROM claim WHERE id = ?", (claim,))
        with plain_rows(self.path):
            return str(found[0][0]), str(found[0][1])

    def resolve(self, table: str, prefix: str) -> str:
        """Return the one id of `claim` or `article` that starts so; raises WrongInput if there is none, or several."""
        if not prefix or not set(prefix) <= set("0123456789abcdef"):
            raise WrongInput(
                Wording(
                    "“{prefix}” is no {table} id; `annotator {table}s PROJECT` lists them.", prefix=prefix, table=table
                )
            )
        sql = f"SELECT id FROM {table} WHERE id >= ? AND id < ? LIMIT 2"
        found = self._all(sql, (prefix, prefix + "g"))
        if len(found) != 1:
            what = "no" if not found else "more than one"
            raise WrongInput(
                Wording(
                    "There is {what} {table} {prefix} in this project; `annotator {table}s PROJECT` lists them.",
                    what=what,
                    table=table,
                    prefix=prefix,
                )
            )
        return str(found[0][0])

    def events(self, *, after: int = 0) -> list[Event]:
        with plain_rows(self.path):
            return list(log.read(self._db, "seq > ?", after))

    def event(self, id_: str) -> Event:
        with plain_rows(self.path):
            return next(log.read(self._db, "id = ?", id_))

    def events_about(self, claim: str) -> list[Event]:
        with plain_rows(self.path):
            return log.read_about_claim(self._db, claim)

    def events_about_article(self, article: str) -> list[Event]:
        with plain_rows(self.path):
            return log.read_about_article(self._db, article)

    def next_undo(self, reviewer: str, *, redo: bool = False) -> str | None:
        """Return the id of the event that this reviewer's undo, or redo, takes next."""
        with plain_errors(self.path):
            return projections.undone_next(self._db, reviewer, "undone" if redo else "done")

    def head(self) -> tuple[int, str]:
        """Return how many events there are, and the hash of the last."""
        with plain_rows(self.path):
            return log.last(self._db)

    def changed_elsewhere(self) -> bool:
        """Tell, once, that another connection wrote to this project since it was last asked."""
        with plain_errors(self.path):
            version = self._read_data_version()
        changed = version != self._data_version
        self._data_version = version
        return changed

    def verify(self, *, head: str | None = None) -> Report:
        """Check the file, the chain, the texts, the quotes and the projections. Changes nothing."""
        with plain_errors(self.path):
            return verify(self._db, head=head)

    # Private

    def _text(self, article: str) -> str:
        found = self._all("SELECT bytes FROM article LEFT JOIN content USING (sha256) WHERE id = ?", (article,))
        if not found:
            raise WrongInput(Wording("There is no article {article} in this project.", article=article))
        with plain_rows(self.path):
            return bytes(found[0][0]).decode("utf-8")

    def _read_data_version(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def _check_kind(self) -> None:
        if self._db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StoreUnavailable(Wording("{path} is not an Annotator project.", path=self.path))
        known = {migration.name for migration in migrations._migrations}
        applied = {migration.name for migration in migrations.applied(self._db)}
        if applied - known:
            raise StoreUnavailable(
                Wording(
                    "{path} was made by a newer Annotator. It was left as it is; update this program to open it.",
                    path=self.path,
                )
            )

    def _update(self) -> None:
        """Bring a project of an older release up to this one; a copy of it as it was is kept beside it."""
        if not migrations.pending(self._db):
            return
        with self.writing():  # another window may open it at the same time, and then finds it up to date
            number = len(migrations.applied(self._db)) + 1
            if migrations.pending(self._db):
                back_up(self.path, self.path.with_name(f"{self.path.stem}.before-update-{number}.annotator"))
            migrations.apply(self._db)


def _publish(draft: Path, path: Path) -> None:
    """Give a finished file its name, never over another one, and have the folder remember it."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise StoreUnavailable(
            Wording("{path} is there already. Open it, or choose another name.", path=path)
        ) from None
    except OSError:  # a file system without hard links
        draft.rename(path)
    if os.name == "nt":  # there, a folder cannot be opened, and the name is kept without that
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
