"""Who says what: cues, sources, contents, and the speakers by name."""
