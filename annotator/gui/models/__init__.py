"""Qt models over frozen rows: read in one query, re-read by id when the session says that they changed."""
