"""Starting the window, and ending it: fonts, theme, worker, and the one place where a bug is caught."""

from __future__ import annotations

import logging
import os
import signal
import sys
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator import __version__, paths
from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim
from annotator.gui.desk import Desk
from annotator.gui.jobs import Highlighter
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from annotator.gui.themes import Themes, interface_font, load_fonts

PICTURE_WAIT_MS = 120_000


@dataclass(frozen=True, slots=True)
class Start:
    """What to open. With `picture`, the window is drawn there once all claims are found, and closed."""

    project: Path | None = None
    article: str | None = None
    sample: bool = False
    reviewer: str | None = None
    theme: str | None = None
    pipeline: str | None = None
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """How it went: the exit status; for a picture, the article and the claims on it, or why there is none."""

    status: int
    failure: str | None = None
    picture: Path | None = None
    article: ArticleRow | None = None
    claims: tuple[Claim, ...] = ()


def has_display() -> bool:
    """Tell whether a window can show. Elsewhere than on Linux there is always a display."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(start: Start) -> Ended:
    """Open the window and return when it was closed."""
    application = application_for()
    settings = Settings()
    if start.reviewer is not None:
        settings.reviewer = start.reviewer
    if start.theme is not None:
        settings.theme = start.theme
    themes = Themes(application, settings.theme)
    highlighter = Highlighter(start.pipeline)
    window = MainWindow(Desk(highlighter), themes, settings)
    catch_bugs(window)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: window.close())
    window.show()
    try:
        opened = _open(window, start)
        if start.picture is not None:
            return _picture(window, highlighter, start.picture) if opened else Ended(1, window.failure)
        # The window shows first; then the worker loads spaCy beside it.
        QTimer.singleShot(0, highlighter.warm)
        return Ended(application.exec())
    finally:
        window.projects.end()
        highlighter.stop()


def application_for() -> QApplication:
    """Return the application, made once, that falls back to drawing offscreen where no display answers."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = ";".join(_platforms())
    application = QApplication(["annotator"])
    qInstallMessageHandler(_log_message)
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


def is_offscreen() -> bool:
    return QGuiApplication.platformName() == "offscreen"


def catch_bugs(window: MainWindow) -> None:
    """Log what nobody foresaw, say so, and keep the window and its data."""
    logger = _logger()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        logger.critical("bug in the window, annotator %s", __version__, exc_info=(kind, error, trace))
        window.show_failure(
            "Something went wrong inside Annotator. What was saved is safe; go on, or start again. "
            f"What is known is in {paths.log_file()}."
        )

    sys.excepthook = hook


def _platforms() -> list[str]:
    names = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    return [platform for variable, platform in names if os.environ.get(variable)] + ["offscreen"]


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
    levels = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
    _logger().log(levels.get(kind, logging.INFO), "Qt: %s", message)


def _logger() -> logging.Logger:
    logger = logging.getLogger("annotator")
    if logger.handlers:
        return logger
    try:
        paths.log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(paths.log_file(), maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return logger
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    return logger
