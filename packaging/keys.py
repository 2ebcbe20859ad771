"""Prints docs/keys.md, from the table of actions: python packaging/keys.py > docs/keys.md"""

from __future__ import annotations

from annotator.gui.actions.document import as_markdown

if __name__ == "__main__":
    print(as_markdown(), end="")
