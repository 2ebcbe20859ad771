"""Stand-ins for the pipeline, for a worker process to run: what they do is written in the article."""

import multiprocessing
import os
import re
import signal
import sys
import time
from pathlib import Path

from annotator.domain.claims import FoundClaim, Highlights, PipelineName, Span, Suggestion, SuggestionLabel
from annotator.domain.texts import text_sha256

SUGGESTION = Suggestion(SuggestionLabel.FACTUAL, 0.5, ("a stand-in",))


def obey(text: str) -> Highlights:
    """Find a claim in each sentence; but sleep, wait, crash or run out of memory where the text says so."""
    if "SLEEP" in text:
        time.sleep(600)
    if match := re.search(r"WAIT (\S+)", text):
        while not Path(match[1]).exists():
            time.sleep(0.05)
    if "CRASH" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "MEMORY" in text:
        raise MemoryError
    if "BUG" in text:
        raise RuntimeError("nobody foresaw this")
    if match := re.search(r"ONCE (\S+)", text):
        try:
            os.close(os.open(match[1], os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            pass
        else:
            os.kill(os.getpid(), signal.SIGKILL)
    return found_in(text)


def found_in(text: str, notices: tuple[str, ...] = ()) -> Highlights:
    claims = tuple(
        FoundClaim(Span(*match.span()), match.group(), SUGGESTION) for match in re.finditer(r"\S[^.]*\.", text)
    )
    return Highlights(text_sha256(text), PipelineName("stand-in", "1"), claims, (), notices)


def tell_about_itself(text: str) -> Highlights:
    """Say in the notices what can be seen in the worker only."""
    has_qt = any(name.startswith(("PySide6", "shiboken6")) for name in sys.modules)
    niceness = os.nice(0) if hasattr(os, "nice") else None
    facts = {"pid": os.getpid(), "nice": niceness, "qt": has_qt, "method": multiprocessing.get_start_method()}
    return found_in(text, (repr(facts),))
