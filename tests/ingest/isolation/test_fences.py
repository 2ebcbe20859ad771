"""A file that has taken its parser over reaches nothing: no network, no program, no other file."""

import os
import platform
import sys

import pytest

from annotator.ingest.isolation.system_calls import is_filtered_here

linux_alone = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")
filtered_alone = pytest.mark.skipif(not is_filtered_here(), reason=f"no filter for {platform.machine()}")
AF_INET, SOCK_STREAM = 2, 1


@pytest.mark.parametrize(
    "deed",
    [
        "open_socket",
        "resolve",
        "start_program",
        "shell",
        "fork",
        "write /tmp/annotator-was-here",
        "remove /etc/hostname",
        "look /etc/passwd",
        "listing /etc",
        "kill 1",
    ],
)
def test_python_code_reaches_nothing(ask, deed):
    assert ask(deed).startswith("refused: A file that is being read asked")


@filtered_alone
@pytest.mark.parametrize(
    "call",
    [
        f"socket {AF_INET} {SOCK_STREAM} 0",
        "fork",
        "execl /bin/true true 0",
        "kill 0 0",
        f"open /tmp/annotator-was-here {os.O_WRONLY | os.O_CREAT} 384",
        f"open /dev/null {os.O_RDWR}",
        "unlink /tmp/annotator-is-not-here",
        "mkdir /tmp/annotator-was-here 448",
        "ptrace 16 1 0 0",
        "memfd_create name 0",
        "syscall 425 8 0",
        "unshare 0",
    ],
)
def test_c_code_reaches_nothing(ask, call):
    assert ask(f"in_c {call}") == "refused by the system: Operation not permitted"


@linux_alone
@pytest.mark.parametrize("path", ["/etc/passwd", "/proc/self/environ", "/etc", __file__])
def test_c_code_reads_no_file_of_anybody(shared, ask, path):
    ask("echo started")
    if not shared.child.fences["folders"]:
        pytest.skip("this system has no Landlock")
    assert ask(f"in_c open {path} 0") == "refused by the system: Permission denied"


def test_the_fences_of_this_system_stand(shared, ask):
    ask("echo started")
    assert shared.child.fences["system_calls"] == is_filtered_here()


def test_what_python_needs_can_be_read(ask):
    assert ask(f"look {os.__file__}").startswith("got ")


def test_a_library_may_use_threads(ask):
    assert ask("thread") == "The minister said so."


def test_what_a_library_prints_reaches_no_terminal(ask, capfd):
    assert ask("print_much") == "The minister said so."
    assert capfd.readouterr() == ("", "")


def test_the_parent_is_not_fenced_in(ask, tmp_path):
    ask("echo started")
    (tmp_path / "written").write_text("by the parent")
