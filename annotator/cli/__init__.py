"""The command line: the same session as the window, for scripts and for machines without a screen.

Data goes to standard output, messages to standard error. Exit status: 0 done, 1 it did not hold or failed, 2 wrong
usage.
"""

from __future__ import annotations

import io
import os
import sys

import click

from annotator import __version__, logs, paths
from annotator.cli.copies import copies
from annotator.cli.decisions import decide, describe, redo, undo
from annotator.cli.furniture import furniture
from annotator.cli.highlighting import highlight
from annotator.cli.importing import import_
from annotator.cli.models import evaluate, train
from annotator.cli.origins import source
from annotator.cli.projects import articles, claims, export, new, verify
from annotator.cli.shapes import edges, finish, join, reopen, skip, split
from annotator.cli.versions import difference, place, revise, waiting
from annotator.cli.windows import open_, open_last
from annotator.domain.errors import AnnotatorError
from annotator.ingest.names import readable


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="annotator")
@click.pass_context
def cli(context: click.Context) -> None:
    """Mark the claims of news articles as attributed, verified or opinion. Without a command, the window opens."""
    if context.invoked_subcommand is None:
        open_last()


for command in (
    new, import_, highlight, articles, source, furniture, claims, decide, describe, skip, edges, split, join, finish,
    reopen, undo, redo, revise, waiting, place, difference, copies, export, verify, open_, evaluate, train,
):  # fmt: skip
    cli.add_command(command)


def main() -> None:
    """Run the command line and exit; a person never sees a traceback."""
    logs.start()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = cli(prog_name="annotator", standalone_mode=False)  # click returns the status of an Exit, or None
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except AnnotatorError as error:
        click.echo(f"annotator: {readable(str(error))}", err=True)  # an article's title may be in it
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output went away; Python would complain once more at exit
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 (the one place on this side: a bug is logged and said, not thrown at a person)
        if isinstance(error, OSError) and error.filename is None:  # no file, so a stream: a full disk under our output
            _drop_output()
            click.echo(f"annotator: standard input or output failed: {error.strerror or error}.", err=True)
        else:
            logs.LOGGER.exception("bug in the command line, annotator %s", __version__)
            click.echo(
                f"annotator: something went wrong inside Annotator; what is known is in {paths.log_file()}", err=True
            )
        sys.exit(1)
    sys.exit(status)


def _drop_output() -> None:
    """Let what could not be written go, else Python tries it again at exit and complains."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.close(null)
