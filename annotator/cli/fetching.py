"""Part of the commands that read articles: what a person allows where one of them is at an address."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click


def with_allowed(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options about addresses; the command gets them as `allowed`."""

    @click.option("--allow-private", is_flag=True, help="Fetch addresses on this computer and around it too.")
    @click.option("--allow-proxy", is_flag=True, help="Fetch addresses through this computer's proxy.")
    @wraps(command)
    def wrapped(*arguments: Any, allow_private: bool, allow_proxy: bool, **more: Any) -> None:
        from annotator.ingest.addresses import Allowed

        command(*arguments, allowed=Allowed(private=allow_private, proxy=allow_proxy), **more)

    return wrapped
