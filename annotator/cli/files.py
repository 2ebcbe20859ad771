"""One article out of one file, for commands that want exactly one."""

from __future__ import annotations

from annotator.domain.articles import Article
from annotator.domain.errors import ArticleUnreadable


def one_article(given: str) -> Article:
    """Return the article in a file or in standard input; raises ArticleUnreadable where there is none, or several."""
    from annotator.ingest.listing import listed
    from annotator.ingest.reading import Reader

    with Reader() as reader:
        sources = listed([given]).sources
        articles = [article for source in sources for article in reader.read(source).articles]
    if len(articles) != 1:
        raise ArticleUnreadable(f"{given} holds {len(articles)} articles; name a file with one.")
    return articles[0]
