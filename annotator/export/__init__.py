"""Exports: labelled datasets, one file per format, exact and whole or not there at all.

A suggestion that nobody decided on is never written: labels come from people.
"""

from annotator.export.datasets import ALL, FORMATS, SETTLED, ArticleClaims, Summary, write

__all__ = ["ALL", "FORMATS", "SETTLED", "ArticleClaims", "Summary", "write"]
