"""A parser that does what the file says: what a parser would do that a hostile file has taken over."""

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from annotator.domain.claims import Span
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.spans import LabelledSpan
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract

C = ctypes.CDLL(None, use_errno=True) if sys.platform != "win32" else None
AF_INET, SOCK_STREAM = 2, 1
TEXT = "The minister said so."


def parse(original, *, name, options):
    what, _space, argument = original.decode().partition(" ")
    found = DEEDS[what](argument)
    if isinstance(found, tuple):
        return found
    return (Extract(text=str(found), extractor="hostile 1"),)


def echo(argument):
    return argument


def who(argument):
    return f"process {os.getpid()}"


def several(argument):
    texts = json.loads(argument)
    return tuple(Extract(text=text, name=f"line {number}") for number, text in enumerate(texts, 1))


def with_fields(argument):
    fields = json.loads(argument)
    spans = tuple(LabelledSpan(Span(start, end), "Claim") for start, end in fields.pop("spans", []))
    return (Extract(spans=spans, **fields),)


def refuse(argument):
    raise ArticleUnreadable(Wording("{name} is encrypted.", name=argument))


def fail(argument):
    raise ValueError(f"cannot do this\n2026-01-01 ERROR annotator forged {argument}")


def hang(argument):
    while True:
        time.sleep(1)


def spin(argument):
    while True:
        pass


def spin_and_ignore(argument):
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    while True:
        pass


def allocate(argument):
    kept = []
    while True:
        kept.append(bytearray(10_000_000))


def allocate_in_c(argument):
    C.malloc.restype, C.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    return f"got {C.malloc(2_000_000_000)}"


def recurse(argument):
    return recurse(argument)


def leave(argument):
    os._exit(0)


def crash(argument):
    ctypes.string_at(0)


def abort(argument):
    os.abort()


def huge(argument):
    return "word " * int(argument)


def many(argument):
    return (Extract(text=TEXT),) * int(argument)


def print_much(argument):
    os.write(1, b"printed\n" * 1000)
    os.write(2, b"printed\n" * 1000)
    print("printed")
    return TEXT


def thread(argument):
    done = []
    one = threading.Thread(target=lambda: done.append(TEXT))
    one.start()
    one.join()
    return done[0]


# What must not be possible. Each tells what came of it: "refused", or what it got.


def outcome(call):
    try:
        return f"got {call()}"
    except PermissionError as error:
        return f"refused: {error}"
    except OSError as error:
        return f"refused by the system: {error}"


def open_socket(argument):
    return outcome(socket.socket)


def resolve(argument):
    return outcome(lambda: socket.getaddrinfo("localhost", 80))


def start_program(argument):
    return outcome(lambda: subprocess.run(["true"], check=True))


def shell(argument):
    return outcome(lambda: os.system("true"))


def fork(argument):
    return outcome(os.fork)


def write(argument):
    return outcome(lambda: Path(argument).write_text("written"))


def remove(argument):
    return outcome(lambda: Path(argument).unlink())


def look(argument):
    return outcome(lambda: Path(argument).read_bytes())


def listing(argument):
    return outcome(lambda: list(Path(argument).iterdir()))


def kill(argument):
    return outcome(lambda: os.kill(int(argument), 0))


def in_c(argument):
    """Call a function of the C library, which asks no audit hook: "open /etc/passwd 0"."""
    function, *arguments = argument.split()
    values = [int(one) if one.lstrip("-").isdigit() else one.encode() for one in arguments]
    found = getattr(C, function)(*values)
    return f"got {found}" if found >= 0 else f"refused by the system: {os.strerror(ctypes.get_errno())}"


# What no sound child answers. The pipe is found as a parser that was taken over would find it: by its number.


def put_hex(argument):
    """Write bytes into the pipe past all that would check them, and answer nothing more."""
    for number in range(3, 64):
        try:
            os.write(number, bytes.fromhex(argument))
            break
        except OSError:
            continue
    hang("")


DEEDS = {name: value for name, value in list(globals().items()) if callable(value) and not name.startswith("_")}
