"""What no pipeline may do while it is loaded or reads: unpickle, and speak to the network.

A pickle runs whatever program it names, and spaCy's own formats need none; but a component may fall back on one
(PyTorch's, through thinc) or fetch what it lacks. Python tells its audit hooks (PEP 578) before either happens, which
holds for code that nobody here has heard of. A hook stays for good, so it looks only where `forbidding` is in force.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from types import MappingProxyType

_FORBIDDING: ContextVar[bool] = ContextVar("annotator_forbidding", default=False)
_PICKLE = "it holds a Python pickle, which could run any program, and Annotator loads none"
_NETWORK = "it asks for the network, and Annotator works offline: nothing is downloaded and nothing leaves the computer"
_EVENTS = MappingProxyType(
    {
        "pickle.find_class": _PICKLE,
        "socket.connect": _NETWORK,
        "socket.getaddrinfo": _NETWORK,
        "socket.gethostbyaddr": _NETWORK,
        "socket.gethostbyname": _NETWORK,
        "socket.getnameinfo": _NETWORK,
        "socket.sendmsg": _NETWORK,
        "socket.sendto": _NETWORK,
    }
)


class Forbidden(RuntimeError):
    """A pipeline tried what none may do; the message goes on from "because"."""


@contextmanager
def forbidding() -> Iterator[None]:
    """Refuse pickles and the network to whatever this thread runs inside the block, by raising Forbidden."""
    _watch()
    token = _FORBIDDING.set(True)
    try:
        yield
    finally:
        _FORBIDDING.reset(token)


def refusal(error: BaseException) -> Forbidden | None:
    """Return the refusal that an error came from, however it was wrapped on its way."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        if isinstance(one, Forbidden):
            return one
        seen.add(id(one))
        one = one.__cause__ or one.__context__
    return None


@cache
def _watch() -> None:
    sys.addaudithook(_hook)


def _hook(
    event: str,
    args: tuple[object, ...],
    # Bound here, for a hook outlives the names of its module while the interpreter ends.
    events: Mapping[str, str] = _EVENTS,
    forbidden: ContextVar[bool] = _FORBIDDING,
) -> None:
    reason = events.get(event)
    if reason is not None and forbidden.get() and not _is_local(event, args):
        raise Forbidden(reason)


def _is_local(event: str, args: tuple[object, ...]) -> bool:
    """Say whether a socket is one of the machine's own, between processes, whose address is a path."""
    return event in {"socket.connect", "socket.sendmsg", "socket.sendto"} and not isinstance(args[-1], tuple)
