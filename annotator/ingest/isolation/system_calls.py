"""A seccomp filter: the system calls that no parser needs fail with EPERM, in C code as in Python. Linux alone.

It is a list of what is refused, not of what is allowed: the libraries' needs change with every version of the C
library, and what matters is that nothing gets out of the process, to the network, to another process or to a file.
Reading of files is the business of `folders`. A filter cannot be taken off again, and threads inherit it.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys
from collections.abc import Iterator

# Numbers from the kernel's tables: x86_64, then aarch64, where many older calls never were (None).
_REFUSED: dict[str, tuple[int | None, int | None]] = {
    # The network, and the passing of open files.
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    "recvfrom": (45, 207),
    "recvmsg": (47, 212),
    "recvmmsg": (299, 243),
    # Other programs and other processes.
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "setpriority": (141, 140),
    "sched_setaffinity": (203, 122),
    "kcmp": (312, 272),
    # Changing files.
    "creat": (85, None),
    "openat2": (437, 437),
    "truncate": (76, 45),
    "rename": (82, None),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "mkdir": (83, None),
    "mkdirat": (258, 34),
    "rmdir": (84, None),
    "unlink": (87, None),
    "unlinkat": (263, 35),
    "link": (86, None),
    "linkat": (265, 37),
    "symlink": (88, None),
    "symlinkat": (266, 36),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "memfd_create": (319, 279),
    "open_by_handle_at": (304, 265),
    # The system itself.
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "fsopen": (430, 430),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "reboot": (169, 142),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # Ways around a filter, or into the kernel.
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "perf_event_open": (298, 241),
    "name_to_handle_at": (303, 264),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
}
_CLONE, _CLONE3 = (56, 220), (435, 435)  # threads are let through, new processes are not
_OPEN, _OPENAT = (2, None), (257, 56)  # reading is let through, writing is not
_IOCTL, _PRLIMIT = (16, 29), (302, 261)
_CLONE_THREAD = 0x10000
_WRITES = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND
_TYPING = (0x5412, 0x541C, 0x540E)  # TIOCSTI, TIOCLINUX, TIOCSCTTY: keys put into somebody's terminal
_OTHER_ABI = 0x40000000  # x32, whose calls would be others by the same names

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, and the kernel's word for it
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_OF, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # where these stand in the kernel's struct seccomp_data
_Line = tuple[int, int, int, int]  # a line of the kernel's small language: code, jump if true, if false, value


def is_filtered_here() -> bool:
    """Tell whether this machine is one for which there is a filter."""
    return sys.platform == "linux" and platform.machine() in _MACHINES and struct.calcsize("P") == 8


def refuse_system_calls() -> bool:
    """Put the filter on this process; False where it cannot be had. Call it before there are threads."""
    if not is_filtered_here():
        return False
    lines = list(_program(*_MACHINES[platform.machine()]))
    packed = b"".join(struct.pack("HBBI", *line) for line in lines)
    code = ctypes.create_string_buffer(packed, len(packed))
    program = struct.pack("HxxxxxxP", len(lines), ctypes.addressof(code))
    holder = ctypes.create_string_buffer(program, len(program))
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return bool(library.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.c_void_p(ctypes.addressof(holder)), 0, 0) == 0)


def _program(column: int, architecture: int) -> Iterator[_Line]:
    yield _LOAD, 0, 0, _ARCHITECTURE
    yield _EQUAL, 1, 0, architecture
    yield _RETURN, 0, 0, _KILL
    yield _LOAD, 0, 0, _NUMBER
    yield _AT_LEAST, 0, 1, _OTHER_ABI
    yield _RETURN, 0, 0, _KILL
    for numbers in _REFUSED.values():
        if (number := numbers[column]) is not None:
            yield _EQUAL, 0, 1, number
            yield _RETURN, 0, 0, _ERRNO | errno.EPERM
    # The C library falls back to clone, whose flags can be seen here, where there is no clone3.
    yield _EQUAL, 0, 1, _CLONE3[column]
    yield _RETURN, 0, 0, _ERRNO | errno.ENOSYS
    yield from _if_argument(_CLONE[column], 0, (_ANY_OF, 1, 0, _CLONE_THREAD))
    yield from _if_argument(_OPEN[column], 1, (_ANY_OF, 0, 1, _WRITES))
    yield from _if_argument(_OPENAT[column], 2, (_ANY_OF, 0, 1, _WRITES))
    yield from _if_argument(_PRLIMIT[column], 0, (_EQUAL, 1, 0, 0))
    for request in _TYPING:
        yield from _if_argument(_IOCTL[column], 1, (_EQUAL, 0, 1, request))
    yield _RETURN, 0, 0, _ALLOW


def _if_argument(number: int | None, argument: int, test: _Line) -> Iterator[_Line]:
    """Refuse a call by the lower half of one of its arguments; all other calls go on to what follows."""
    if number is None:
        return
    yield _EQUAL, 0, 4, number
    yield _LOAD, 0, 0, _ARGUMENTS + 8 * argument
    yield test
    yield _RETURN, 0, 0, _ERRNO | errno.EPERM
    yield _LOAD, 0, 0, _NUMBER
