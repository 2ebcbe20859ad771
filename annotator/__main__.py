"""`python -m annotator`, and what the installed command runs."""


def main() -> None:
    from annotator.cli import main as run  # noqa: PLC0415 (a spawned worker imports this module and needs no cli)

    run()


if __name__ == "__main__":
    main()
