"""`annotator decide`, `describe`, `undo` and `redo`: all that a reviewer's keys do, for scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.details import DETAILS, given_evidence, parse_details, with_details
from annotator.cli.output import print_recorded
from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.errors import AnnotatorError, WrongInput

if TYPE_CHECKING:
    from annotator.session import Recorded, Session

_STRINGS = ("claim", "article", "label", "reviewer", *DETAILS)
_project = click.argument("project", type=click.Path(readable=False, path_type=Path))


@click.command()
@_project
@click.argument("claim")
@click.argument("label", required=False)
@click.option("--reviewer", metavar="NAME", help="Who decides; lines read from - may name their own.")
@with_details
def decide(project: Path, claim: str, label: str | None, *, reviewer: str | None, **details: str | None) -> None:
    """Give a verdict on a claim: attributed, verified, opinion or not_a_claim.

    With - for CLAIM_ID, reads JSON Lines from standard input and prints a line for each decision after its commit.
    """
    if claim == "-":
        if label is not None or any(details.values()):
            raise click.UsageError("With -, label and details stand in the lines that are read.")
        _decide_lines(project, reviewer)
        return
    if label is None:
        raise click.UsageError("Missing argument 'LABEL'.")
    if reviewer is None:
        raise click.UsageError("Missing option '--reviewer'.")
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        recorded = session.decide(session.claim_id(claim), Label.parse(label), parse_details(details))
    print_recorded(recorded)


@click.command()
@_project
@click.argument("claim")
@click.option("--reviewer", metavar="NAME", required=True)
@with_details
@click.option("--flag/--no-flag", "flagged", default=None, help="For the supervisor, or no longer.")
@click.option(
    "--file", "file", type=click.Path(path_type=Path), help="A file as evidence; it is copied into the project."
)
def describe(
    project: Path, claim: str, *, reviewer: str, flagged: bool | None, file: Path | None, **details: str | None
) -> None:
    """Write speaker, finding, evidence or note beside a claim, without a verdict."""
    from annotator.session import Session

    parsed = replace(parse_details(details), flagged=flagged)
    with Session.open(project, reviewer=reviewer) as session:
        id_ = session.claim_id(claim)
        recorded = session.add_file(id_, file, given_evidence(details)) if file else None
        recorded = session.describe(id_, parsed if file is None else replace(parsed, evidence_added=())) or recorded
    print_recorded(recorded, nothing="Nothing would be different")


@click.command()
@_project
@click.option("--reviewer", metavar="NAME", required=True)
def undo(project: Path, *, reviewer: str) -> None:
    """Withdraw the last thing that a reviewer did."""
    click.echo(f"Undone: {_stepped(project, reviewer, redo=False)}")


@click.command()
@_project
@click.option("--reviewer", metavar="NAME", required=True)
def redo(project: Path, *, reviewer: str) -> None:
    """Do again what a reviewer undid last."""
    click.echo(f"Done again: {_stepped(project, reviewer, redo=True)}")


def _stepped(project: Path, reviewer: str, *, redo: bool) -> str:
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        step = session.redo() if redo else session.undo()
    if step is None:
        raise WrongInput(f"{reviewer} has nothing to {'redo' if redo else 'undo'} in this project.")
    return step.words


def _decide_lines(project: Path, reviewer: str | None) -> None:
    from annotator.session import Session

    if sys.stdin is None:
        raise WrongInput("There is no standard input to read from.")
    with Session.open(project, reviewer=reviewer) as session:
        for number, line in enumerate(sys.stdin.buffer, start=1):
            if not line.strip():
                continue
            try:
                print_recorded(_decide_line(session, _parse_line(line), reviewer))
            except AnnotatorError as error:
                raise type(error)(f"line {number}: {error}") from error


def _decide_line(session: Session, row: Mapping[str, Any], default_reviewer: str | None) -> Recorded:
    reviewer = row.get("reviewer", default_reviewer)
    if reviewer is None:
        raise WrongInput("The line names no reviewer.")
    if "label" not in row:
        raise WrongInput("The line names no label.")
    session.review_as(reviewer)
    label, details = Label.parse(row["label"]), parse_details(row)
    if "claim" in row:
        return session.decide(session.claim_id(row["claim"]), label, details)
    return session.decide_at(*_place(session, row), label, details)


def _place(session: Session, row: Mapping[str, Any]) -> tuple[str, Span]:
    start, end = row.get("start"), row.get("end")
    if "article" not in row or type(start) is not int or type(end) is not int:
        raise WrongInput("A line names its claim by “claim”, or by “article”, “start” and “end”.")
    article, span = session.article_id(row["article"]), Span(start, end)
    # Without evidence to belong to, a quote is the claim's own, and has to be what stands at its place.
    if "quote" in row and "evidence" not in row and span.of(session.text(article)) != row["quote"]:
        raise WrongInput(f"The text from {start} to {end} is not the quote given.")
    return article, span


def _parse_line(line: bytes) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise WrongInput(f"This is not JSON ({error}).") from None
    if not isinstance(row, dict):
        raise WrongInput("This is not a JSON object.")
    for key in _STRINGS:
        if not isinstance(row.get(key, ""), str):
            raise WrongInput(f"“{key}” has to be a text.")
    return row
