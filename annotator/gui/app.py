"""Starting the window, and ending it: fonts, theme, worker, and the one place where a bug is caught."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator import __version__, logs, paths
from annotator.gui.actions.bindings import Bindings
from annotator.gui.actions.table import ACTIONS
from annotator.gui.desk.desk import Desk
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.languages import Languages
from annotator.gui.launch import Ended, Start
from annotator.gui.look.themes import Themes
from annotator.gui.look.typefaces import interface_font, load_fonts
from annotator.gui.main_window import MainWindow
from annotator.gui.panes import tour
from annotator.gui.settings import Settings

PICTURE_WAIT_MS = 120_000
SIGNALS_MS = 300


def run(start: Start) -> Ended:
    """Open the window and return when it was closed."""
    application = application_for()
    settings = Settings()
    if start.reviewer is not None:
        settings.reviewer = start.reviewer
    if start.theme is not None:
        settings.theme = start.theme
    highlighter = Highlighter(start.pipeline or settings.pipeline or None)
    window = window_for(application, settings, highlighter)
    catch_bugs(window)
    alert = _close_on_signals(window)
    window.show()
    try:
        opened = _open(window, start)
        picture = start.picture if can_show() else start.picture or _picture_path()
        if picture is not None:
            return _picture(window, highlighter, picture) if opened else Ended(1, window.failure)
        alert.start()
        tour.offer(window)
        # The window shows first; then the worker loads spaCy beside it.
        QTimer.singleShot(0, highlighter.warm)
        QTimer.singleShot(0, set_start_up_aside)
        return Ended(application.exec())
    finally:
        window.projects.end()
        highlighter.stop()


def window_for(application: QApplication, settings: Settings, highlighter: Highlighter) -> MainWindow:
    """Return a window that nobody sees yet, in the person's language, theme and keys."""
    Languages(application, settings.language)
    themes = Themes(application, settings.theme)
    return MainWindow(Desk(highlighter, Bindings(settings, ACTIONS)), themes)


def application_for() -> QApplication:
    """Return the application, made once, that falls back to drawing offscreen where no display answers."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = ";".join(_platforms())
    qInstallMessageHandler(_log_message)
    application = QApplication(["annotator"])
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """Give the application its name, style and typefaces."""
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    load_fonts()
    application.setFont(interface_font())


def set_start_up_aside() -> None:
    """Have the garbage collector leave alone what start-up made: going through it stops the window for 25 ms."""
    gc.collect()
    gc.freeze()


def can_show() -> bool:
    """Tell whether a window can be seen: not where Qt fell back to drawing offscreen without having been told to."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    return QGuiApplication.platformName() != "offscreen" or asked == "offscreen"


def catch_bugs(window: MainWindow) -> None:
    """Log what nobody foresaw, say so, and keep the window and its data."""
    logs.start()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        logs.LOGGER.critical("bug in the window, annotator %s", __version__, exc_info=(kind, error, trace))
        window.show_failure(
            window.tr(
                "Something went wrong inside Annotator. What was saved is safe; go on, or start again. "
                "What is known is in {file}."
            ).format(file=paths.log_file())
        )

    sys.excepthook = hook


def _close_on_signals(window: MainWindow) -> QTimer:
    """Have the window close in order when the system or Ctrl+C ends it.

    Python looks at signals only when it runs, and Qt may sit idle for ever: the timer lets it look.
    """
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: window.close())
    timer = QTimer(window, interval=SIGNALS_MS)
    timer.timeout.connect(lambda: None)
    return timer


def _platforms() -> list[str]:
    names = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    answering = [platform for variable, platform in names if os.environ.get(variable)]
    return [*answering, "offscreen", "minimal"]  # never "offscreen" alone: that is how a person asks for it


def _picture_path() -> Path:
    here = Path.cwd()
    folder = here if os.access(here, os.W_OK) else Path(tempfile.gettempdir())
    return folder / "annotator-window.png"


def _open(window: MainWindow, start: Start) -> bool:
    if start.sample:
        return window.projects.open_sample()
    if start.project is not None:
        return window.projects.open(start.project, start.article)
    recent = window.settings.recent
    return window.projects.open(recent[0]) if recent else True


def _picture(window: MainWindow, highlighter: Highlighter, path: Path) -> Ended:
    _wait_until_idle(highlighter)
    QApplication.processEvents()
    if not window.grab().save(str(path)):
        return Ended(1, f"{path} could not be written.")
    return Ended(0, None, path, window.desk.article, tuple(window.desk.claims.rows))


def _wait_until_idle(highlighter: Highlighter) -> None:
    if not highlighter.working:
        return
    loop = QEventLoop()
    highlighter.working_changed.connect(lambda: None if highlighter.working else loop.quit())
    QTimer.singleShot(PICTURE_WAIT_MS, loop.quit)
    loop.exec()


def _log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Put what Qt says into the log: on a person's terminal it helps nobody."""
    if kind == QtMsgType.QtFatalMsg:  # Qt ends the process after this
        sys.stderr.write(f"annotator: {message}\n")
    levels = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
    logs.LOGGER.log(levels.get(kind, logging.INFO), "Qt: %s", message)
