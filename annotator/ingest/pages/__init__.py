"""Pages: what HTML, saved pages, e-mails and rich clipboards share, from bytes to the lines of the article."""
