"""Ingest: one file per source format, each turning bytes into an article or into one clear message."""

from annotator.ingest.plain_text import MAX_BYTES, article_from_bytes, article_from_text, read_article

__all__ = ["MAX_BYTES", "article_from_bytes", "article_from_text", "read_article"]
