"""Wording: a sentence for a person that remembers its parts, so that the window can say it in another language.

It is a `str` in English wherever nobody asks for more.
"""

from __future__ import annotations

from typing import Self


class Wording(str):
    """`template` is the English sentence with named places, `values` what stands there."""

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        # Without values nothing is put in: braces may be an article's or a person's own.
        self = super().__new__(cls, template.format(**values) if values else template)
        self.template, self.values = template, values
        return self
