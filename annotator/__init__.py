"""Annotator: claims found by spaCy, decided by people, kept in one SQLite file."""

__version__ = "0.1.0"
