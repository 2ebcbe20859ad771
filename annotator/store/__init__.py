"""The only package that knows SQL: one project, one SQLite file, one log that is only ever appended to."""

from annotator.store.store import Store
from annotator.store.verification import Report

__all__ = ["Report", "Store"]
