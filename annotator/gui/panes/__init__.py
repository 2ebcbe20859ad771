"""The panes around the page, one file each: they show what the desk holds, and ask it."""
