"""Labelled texts as their makers publish them, as plain data: one file a kind of label."""
