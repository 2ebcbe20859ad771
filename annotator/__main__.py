"""`python -m annotator`, and what the installed command and a frozen bundle run."""

import sys


def main() -> None:
    if getattr(sys, "frozen", False):  # a frozen program is its own worker: it is started again with other arguments
        import multiprocessing  # noqa: PLC0415 (only then: the commands need no process but their own)

        multiprocessing.freeze_support()

    from annotator.cli import main as run  # noqa: PLC0415 (a spawned worker imports this module and needs no cli)

    run()


if __name__ == "__main__":
    main()
