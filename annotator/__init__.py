"""Annotator: claims found by spaCy, decided by people, kept in one SQLite file."""

from importlib.metadata import version

__version__ = version("annotator")
