"""The meaning of things: articles, claims, decisions, the log. Standard library only, no input or output."""
