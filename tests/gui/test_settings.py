"""Settings: one table, one dialog; what is chosen holds at once and the next time, and nonsense holds nothing up."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from annotator import paths
from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.gui import app
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.launch import Start
from annotator.gui.look import themes as themes_module
from annotator.gui.settings import Settings
from annotator.gui.settings.table import BLIND, KEYS, SETTINGS, THEME, WIDTH

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(window, qtbot):
    """The settings, opened by their key."""
    QTest.keyClick(window.article, Qt.Key.Key_Comma, CONTROL)
    made = window.findChild(SettingsDialog)
    made.activateWindow()
    qtbot.waitUntil(made.search.hasFocus)
    return made


def keep(**values):
    kept = QSettings(str(paths.user_data() / "settings.ini"), QSettings.Format.IniFormat)
    for key, value in values.items():
        kept.setValue(key, value)
    kept.sync()


def at(dialog, id_):
    """Go to the page of a setting, and return its control."""
    dialog.open_at(id_)
    return dialog.field(id_)


def test_every_setting_of_the_table_stands_in_the_dialog_with_a_name(dialog):
    for setting in SETTINGS:
        if setting is not KEYS:
            field = at(dialog, setting.id)
            assert field.isVisible(), setting.id
            assert field.accessibleName() == setting.text
            assert field.accessibleDescription() == setting.explanation
    dialog.open_at("keys")
    assert dialog.key_editor.isVisible()


def test_every_control_of_the_dialog_has_a_name_for_a_screen_reader(dialog):
    own = [widget for widget in dialog.findChildren(QWidget) if widget.window() is dialog]
    stops = [widget for widget in own if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [widget for widget in stops if not (widget.accessibleName() or getattr(widget, "text", str)())] == []


def test_size_and_line_width_change_the_article_at_once(dialog, window):
    size, width = at(dialog, "points"), dialog.field("width")
    before = window.article.document().rootFrame().frameFormat().leftMargin()
    size.lineEdit().selectAll()
    QTest.keyClicks(size.lineEdit(), "18")
    QTest.keyClick(size, Qt.Key.Key_Return)
    assert window.article.font().pointSizeF() == 18
    window.resize(1900, 900)
    wide = window.article.document().rootFrame().frameFormat()
    width.lineEdit().selectAll()
    QTest.keyClicks(width.lineEdit(), "45")
    QTest.keyClick(width, Qt.Key.Key_Return)
    narrow = window.article.document().rootFrame().frameFormat()
    column = window.article.viewport().width() - narrow.leftMargin() - narrow.rightMargin()
    assert column < window.article.viewport().width() - wide.leftMargin() - wide.rightMargin()
    assert before > 0
    assert dialog.isVisible()
    assert (Settings().points, Settings().width) == (18, 45)


def test_the_typeface_is_the_articles_and_the_headlines(dialog, window):
    box = at(dialog, "font")
    box.setCurrentText("Inter")
    assert window.article.font().family() == "Inter"
    assert window.head.headline.font().family() == "Inter"
    assert Settings().font == "Inter"


def test_a_typeface_that_is_not_here_any_more_is_replaced_and_stays_chosen(qapp, open_window):
    keep(font="Gone Grotesk")
    window = open_window()
    assert window.article.font().family() == "Source Serif 4"
    window.dialogs.settings()
    assert window.findChild(SettingsDialog).field("font").currentText() == "Gone Grotesk"
    assert Settings().font == "Gone Grotesk"


def test_every_theme_that_can_be_asked_for_can_be_chosen():
    assert tuple(dict(THEME.choices)) == themes_module.CHOICES


def test_zooming_is_the_same_setting(dialog, window):
    window.zoom(1.0)
    assert dialog.field("points").value() == 14
    window.zoom(0)
    assert dialog.field("points").value() == 13


def test_the_theme_changes_at_once(dialog, window, themes):
    box = at(dialog, "theme")
    box.setCurrentIndex(box.findData("dark"))
    assert themes.current.name == "dark"
    window.choose_theme("light")
    assert themes.current.name == "light"
    assert box.currentData() == "light"


def test_a_reviewers_name_is_taken_when_its_field_is_left(dialog, window):
    line = at(dialog, "reviewer")
    assert line.text() == "Anna Keller"
    line.selectAll()
    QTest.keyClicks(line, "Bert  Mori")
    assert window.desk.reviewer_name == "Anna Keller"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.desk.reviewer_name == "Bert Mori"
    assert line.text() == "Bert Mori"
    assert Settings().reviewer == "Bert Mori"


def test_a_name_that_cannot_be_is_refused_in_place(dialog, window):
    line = at(dialog, "reviewer")
    line.selectAll()
    QTest.keyClicks(line, "all")
    QTest.keyClick(line, Qt.Key.Key_Return)
    shown = [label.text() for label in dialog.findChildren(QLabel, "refusal") if label.isVisible()]
    assert len(shown) == 1
    assert shown[0].startswith("“all” means something else")
    assert window.desk.reviewer_name == "Anna Keller"


def test_without_going_on_a_decision_leaves_the_claim_in_focus(dialog, window, qtbot):
    box = at(dialog, "auto_advance")
    QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.desk.focus.id
    QTest.keyClick(window.article, Qt.Key.Key_O)
    assert window.desk.focus.id == first
    assert window.desk.claims.label(window.desk.focus) is Label.OPINION
    window.settings.auto_advance = True
    QTest.keyClick(window.article, Qt.Key.Key_V)
    assert window.desk.focus.id != first


def test_a_switch_is_turned_by_the_space_bar_and_says_so(dialog, window, qtbot):
    box = at(dialog, "blind")
    box.setFocus()
    with qtbot.waitSignal(window.settings.changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert told.args == ["blind"]
    assert Settings().blind is True


def test_a_folder_of_a_pipeline_is_chosen_and_used_from_the_next_start(dialog, window, monkeypatch, tmp_path):
    box = at(dialog, "pipeline")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert window.settings.pipeline == str(tmp_path)
    assert box.currentData() == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    box.activated.emit(box.count() - 1)
    assert box.currentData() == str(tmp_path)
    box.activated.emit(1)
    assert Settings().pipeline == "annotator-rules"
    box.activated.emit(0)
    assert Settings().pipeline == ""


@pytest.mark.parametrize(("asked", "kept", "used"), [(None, "annotator-rules", "annotator-rules"), ("x", "y", "x")])
def test_the_worker_starts_with_the_pipeline_that_was_asked_for_else_chosen(qapp, monkeypatch, asked, kept, used):
    class Began(Exception):
        pass

    def begin(pipeline):
        raise Began(pipeline)

    monkeypatch.setattr(app, "Highlighter", begin)
    keep(pipeline=kept)
    with pytest.raises(Began, match=f"^{used}$"):
        app.run(Start(pipeline=asked))


def test_a_search_finds_settings_of_every_group_by_name_explanation_and_choice(dialog):
    QTest.keyClicks(dialog.search, "suggest")
    assert dialog.shown() == ["suggestions", "blind"]
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "reviewer")
    assert dialog.shown() == ["reviewer"]
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "contrast")
    assert dialog.shown() == ["theme"]
    dialog.search.clear()
    assert dialog.shown() == ["font", "points", "width"]


def test_a_search_leads_to_the_keys_of_actions_too(dialog, qtbot):
    QTest.keyClicks(dialog.search, "undecided")
    assert dialog.keys_found.text() == "Actions with such a name or key: 2"
    QTest.mouseClick(dialog.keys_found, LEFT)
    assert dialog.key_editor.isVisible()
    assert [action.id for action in dialog.key_editor.model.shown] == ["go.next_undecided", "go.previous_undecided"]
    QTest.mouseClick(dialog.groups.viewport(), LEFT, pos=dialog.groups.visualItemRect(dialog.groups.item(1)).center())
    assert dialog.search.text() == ""
    assert dialog.shown() == ["theme", "animations", "language"]


def test_a_search_for_a_setting_from_the_page_of_keys_finds_it(dialog):
    dialog.open_at("keys")
    QTest.keyClicks(dialog.search, "typeface")
    assert dialog.shown() == ["font"]
    dialog.search.clear()
    assert dialog.key_editor.isVisible()


def test_a_search_that_finds_nothing_says_so(dialog):
    QTest.keyClicks(dialog.search, "zebra")
    assert dialog.shown() == []
    assert "No setting answers to that." in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_dialog_fits_a_small_window(window, qtbot):
    window.resize(1024, 700)
    window.dialogs.settings()
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.width() <= 1024
    assert dialog.height() <= 700


def test_enter_in_the_search_field_closes_nothing(dialog):
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    "kept",
    [
        {"points": "nan"},
        {"points": "-4"},
        {"points": "1e999"},
        {"points": "large"},
        {"width": "7"},
        {"theme": "pink"},
        {"blind": "perhaps"},
        {"auto_advance": ""},
        {"language": ["en", "de"]},
        {"font": "x" * 5_000},
        {"font": "a\u202eb"},
        {"reviewer": "all"},
        {"reviewer": "x" * 500},
        {"pipeline": "a\nb"},
        {"keys": "{"},
    ],
)
def test_nonsense_in_the_file_is_as_if_nothing_was_chosen(qapp, kept):
    keep(**kept)
    settings = Settings()
    assert all(settings.is_usual(setting) for setting in SETTINGS)


def test_a_file_that_is_no_settings_file_holds_nothing_up(open_window, home, caplog):
    home.mkdir()
    (home / "settings.ini").write_bytes(b"\xff\x00[[[\n=\n%%%theme=\n[keys\ngeometry=@ByteArray(zzz)\n\x01" * 40)
    window = open_window()
    assert window.isVisible()
    assert window.settings.theme == "system"


def test_what_falls_back_is_logged(qapp, caplog):
    keep(theme="pink")
    with caplog.at_level(logging.WARNING, logger="annotator"):
        assert Settings().theme == "system"
    assert "settings: theme cannot be 'pink'" in caplog.text


def test_a_value_that_cannot_be_is_not_kept(qapp):
    settings = Settings()
    with pytest.raises(ValueError, match="cannot be taken"):
        settings.width = 9_000
    with pytest.raises(WrongInput):
        settings.reviewer = "all"
    assert settings.is_usual(WIDTH)


def test_only_a_change_is_told(qapp, qtbot):
    settings = Settings()
    with qtbot.assertNotEmitted(settings.changed):
        settings.blind = False
    settings.blind = True
    with qtbot.waitSignal(settings.changed, check_params_cb=lambda id_: id_ == "blind"):
        settings.reset(BLIND)
    assert Settings().blind is False


@given(st.data())
def test_whatever_can_be_chosen_is_the_same_the_next_time(qapp, data):
    values = {
        "points": st.floats(8, 40),
        "theme": st.sampled_from(["system", "light", "dark", "contrast"]),
        "blind": st.booleans(),
        "pipeline": st.text(st.characters(exclude_categories=("C", "Z")), max_size=40),
        "keys": st.dictionaries(st.text(max_size=9), st.lists(st.text(max_size=5)).map(tuple), max_size=4),
    }
    id_ = data.draw(st.sampled_from(sorted(values)))
    value = data.draw(values[id_])
    settings = Settings()
    setattr(settings, id_, value)
    settings._file.sync()
    assert getattr(Settings(), id_) == value


def test_recent_projects_and_what_was_used_are_remembered_whatever_their_names(qapp, tmp_path):
    project = tmp_path / "a, b; @x.annotator"
    project.touch()
    settings = Settings()
    settings.remember(project)
    settings.remember_use("go.next_claim")
    settings.remember_use("view.dark")
    settings.remember_use("go.next_claim")
    assert Settings().recent == [project]
    assert Settings().recently_used == ["go.next_claim", "view.dark"]
