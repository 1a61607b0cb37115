from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import stand_ins as s
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.clip import Transport
from camb_desktop.core.conversion import Conversion, Format
from camb_desktop.core.errors import (
    ConnectionLost,
    DiskFull,
    KeyMissing,
    KeyRefused,
    LinkUnavailable,
    NoAudioDevice,
    RunNotFound,
    WrongKind,
)
from camb_desktop.core.ids import Range
from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.services.links import LinksFailed
from camb_desktop.services.reports import AddReport, Outcome
from camb_desktop.ui.commands.table import COMMANDS, KIND_MENU, MENUS, Command, Scope, shortcuts
from camb_desktop.ui.dialogs.shortcuts import ShortcutSheet
from camb_desktop.ui.export.save_kept import SaveKeptSheet
from camb_desktop.ui.look.buttons import key_text
from camb_desktop.ui.look.theme import theme_for
from camb_desktop.ui.runs.empty_states import STATES
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.runs.shelf_menu import SHELF_ACTS
from camb_desktop.ui.text.messages import ACTIONS
from camb_desktop.ui.text.saves import format_name
from camb_desktop.ui.waveform.view import SelectionRequest

INTERFACE = {
    "Run IDs", "Kind", "Add", "Runs", "Search", "Play", "Loop", "Volume", "Waveform", "Save As…",
    "Copy Link", "Status",
}  # fmt: skip


def named(desk: Desk) -> Counter[str]:
    return Counter(w.accessibleName() for w in desk.window.findChildren(QWidget) if w.accessibleName())


# interface


def test_the_accessible_names_are_there_and_unique(desk: MakeDesk) -> None:
    names = named(desk(*takes(2)))
    assert names.keys() >= INTERFACE
    assert [name for name, count in names.items() if count > 1] == []


def test_every_control_that_takes_the_keyboard_has_a_name(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    made.window.commands["details"].trigger()
    for widget in made.window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert widget.accessibleName() or spoken.text(QAccessible.Text.Name), widget


def test_menus_say_other_words_than_the_buttons() -> None:
    assert not {command.text for command in COMMANDS} & INTERFACE


def test_status_is_told_as_description_too(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    made.window.status_line.tell("Saved it")
    assert made.window.status_line.label.accessibleDescription() == "Saved it"
    assert made.window.status_line.label.text() == "Saved it"


def test_kind_has_its_label_as_buddy(desk: MakeDesk) -> None:
    bar = desk().window.entry_bar
    assert bar.kind_label.buddy() is bar.kind
    assert bar.kind.accessibleDescription() == "Kind"


def test_position_seeks_when_set_from_outside(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    slider = made.window.player_panel.waveform
    assert slider.maximum() == 2000
    slider.setValue(500)
    assert made.player.calls[-1] == ("seek", 4000)


def test_position_follows_without_seeking(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(1))
    made.player.frame = 8000
    made.player.moved.emit(8000)
    waveform, elapsed = made.window.player_panel.waveform, made.window.player_panel.transport.elapsed
    qtbot.waitUntil(lambda: elapsed.text() == "0:01.00")
    told = waveform.value()
    assert told in (0, 1000), "what plays is told once a second"
    made.player.pause()
    made.player.changed.emit(made.player.state)
    assert waveform.value() == 1000
    assert waveform.accessibleDescription().startswith("0:01.0 of 0:02.0")
    assert not [call for call in made.player.calls if call[0] == "seek"]


# commands and keys


def test_no_key_means_two_things() -> None:
    taken: dict[str, list[Command]] = {}
    for command in COMMANDS:
        for key in command.keys:
            taken.setdefault(QKeySequence(key).toString(), []).append(command)
    assert "" not in taken
    assert {key: found for key, found in taken.items() if len(found) > 1} == {}


def test_every_command_does_something_and_can_be_reached() -> None:
    steps = {*ACTIONS, *(state.step_id for state in STATES.values()), *KIND_MENU, *SHELF_ACTS}
    for command in COMMANDS:
        assert (command.do is None) is (command.switch is not None), command.id
        assert (command.is_on is None) is (command.switch is None), command.id
        assert command.menu in MENUS or command.keys or command.id in steps, command.id


def test_the_sheet_lists_every_key(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk()
    listed = " ".join(keys for _, _, keys in shortcuts())
    for command in COMMANDS:
        if not command.id.startswith("tenth_"):
            for key in command.keys:
                assert key_text(QKeySequence(key)) in listed
    made.window.commands["shortcuts"].trigger()
    sheet = made.window.findChild(ShortcutSheet)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close()


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, ("seek", 8000)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, ("seek", 16_000)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, ("seek", 0)),
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, ("seek", 16_000)),
        (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, ("seek", 0)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, ("seek", 16_000)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, ("seek", 0)),
        (Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, ("seek", 8000)),
        (Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, ("seek", 0)),
        (Qt.Key.Key_9, Qt.KeyboardModifier.NoModifier, ("seek", 14_400)),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, ("play",)),
        (Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, ("play",)),
    ],
)
@pytest.mark.parametrize("where", ["table", "waveform"])
def test_keys_of_list_and_waveform(
    desk: MakeDesk,
    qtbot: QtBot,
    where: str,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    expected: tuple[object, ...],
) -> None:
    made = desk(*takes(3))
    made.player.play = lambda: made.player.calls.append(("play",))  # type: ignore[method-assign]
    widget = made.window.table if where == "table" else made.window.player_panel.waveform
    widget.setFocus()
    qtbot.keyClick(widget, key, modifier)
    told = [call[:2] for call in made.player.calls]
    assert expected in told
    assert made.window.table.current_row_id() == 1


@pytest.mark.parametrize("name", ["search", "entry", "note"])
def test_letters_digits_and_space_are_text_in_text_fields(desk: MakeDesk, qtbot: QtBot, name: str) -> None:
    made = desk(*takes(2))
    made.window.commands["details"].trigger()
    field = {
        "search": made.window.list_panel.search,
        "entry": made.window.entry_bar.entry,
        "note": made.window.details.note,
    }[name]
    field.setFocus()
    before = list(made.player.calls)
    qtbot.keyClicks(field, "mjkl 5 sab/?np")
    text = field.text() if name == "search" else field.toPlainText()
    assert text == "mjkl 5 sab/?np"
    assert made.player.calls == before
    assert not made.player.state.muted


def test_space_presses_the_button_that_has_the_keyboard(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    loop = made.window.player_panel.transport.loop
    loop.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(loop, Qt.Key.Key_Space)
    assert made.player.state.loop
    assert made.player.state.transport is Transport.STOPPED
    waveform = made.window.player_panel.waveform
    waveform.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(waveform, Qt.Key.Key_Space)
    assert made.player.state.transport is Transport.PLAYING


def test_escape_stops_but_first_clears_the_search(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    search = made.window.list_panel.search
    qtbot.keyClick(made.window.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    qtbot.keyClicks(search, "Take 2")
    made.player.play()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert made.player.state.transport is Transport.PLAYING
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert made.window.table.hasFocus()
    qtbot.keyClick(made.window.table, Qt.Key.Key_Escape)
    assert made.player.state.transport is Transport.STOPPED


def test_f6_walks_through_the_panes(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    window = made.window
    window.entry_bar.entry.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen == [window.table, window.player_panel.waveform, window.entry_bar.entry]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is window.player_panel.waveform


def test_tab_reaches_everything_and_leaves_the_list(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    made.window.entry_bar.offer("4242")
    made.window.entry_bar.entry.setFocus()
    seen: list[str] = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        assert widget is not None
        name = widget.accessibleName() or widget.objectName()
        if name in seen:
            break
        seen.append(name)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert {"Run IDs", "Kind", "Search", "Runs", "Waveform", "Play", "Volume", "Save As…"} <= set(seen)


def test_edit_keys(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3), go_on=False)
    made.window.list_panel.show_view(View.ALL)
    table, control = made.window.table, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(table, Qt.Key.Key_S)
    assert made.runs.run(1).decision is Decision.KEPT
    qtbot.keyClick(table, Qt.Key.Key_C, control)
    assert QGuiApplication.clipboard().text() == "101"
    qtbot.keyClick(table, Qt.Key.Key_A, control)
    assert table.selected_row_ids() == (1, 2, 3)
    qtbot.keyClick(table, Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier)
    assert made.links.calls == [("copy", (1, 2, 3))]
    qtbot.keyClick(table, Qt.Key.Key_R, control)
    assert ("retry", (1, 2, 3)) in made.runs.calls
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert made.runs.order() == ()
    assert made.window.status_line.button.text() == "Undo"
    qtbot.keyClick(made.window, Qt.Key.Key_Z, control)
    assert made.runs.order() == (1, 2, 3)
    QGuiApplication.clipboard().setText("555, 556")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, control)
    assert ("add_text", "555, 556") in [call[:2] for call in made.runs.calls]


def test_without_other_speeds_the_menu_and_the_keys_say_so(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3), auto_play=False)
    made.player.speeds = False
    qtbot.keyClick(made.window.table, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert made.player.state.speed == 1.0
    assert made.window.status_line.text().startswith("There are no other speeds on this computer")
    menu = made.window.player_panel.transport.speed.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isEnabled()] == ["1×"]
    assert menu.actions()[-1].isVisible()
    made.player.speeds = True
    menu.aboutToShow.emit()
    assert not menu.actions()[-1].isVisible()
    assert len([action for action in menu.actions() if action.isEnabled()]) == 6


def test_playback_keys(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3), auto_play=False)
    table, control = made.window.table, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(table, Qt.Key.Key_M)
    assert made.player.state.muted
    assert made.window.player_panel.transport.mute.isChecked()
    qtbot.keyClick(table, Qt.Key.Key_L, control)
    assert made.player.state.loop
    qtbot.keyClick(table, Qt.Key.Key_M, control)
    assert made.player.state.match_loudness
    qtbot.keyClick(table, Qt.Key.Key_BracketRight, control)
    assert made.player.state.speed == 1.25
    assert made.window.player_panel.transport.speed.text() == "1.25×"
    made.player.set_volume(0.5)
    qtbot.keyClick(table, Qt.Key.Key_Up, control | Qt.KeyboardModifier.ShiftModifier)
    assert made.player.state.volume == pytest.approx(0.55)
    qtbot.keyClick(table, Qt.Key.Key_Down, control)
    assert table.current_row_id() == 2
    assert made.player.state.transport is Transport.STOPPED
    qtbot.keyClick(table, Qt.Key.Key_A, control | Qt.KeyboardModifier.ShiftModifier)
    assert made.settings.auto_play


def test_held_toggle_keys_do_not_flutter(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    for name in ("play_pause", "mute", "loop", "switch_ab"):
        assert not made.window.commands[name].autoRepeat()
    assert made.window.commands["forward_1"].autoRepeat()


# adding


def test_an_added_paste_is_told_and_shown(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk()
    entry = made.window.entry_bar.entry
    assert entry.hasFocus()
    entry.insertPlainText("12345\n12346, abc")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert made.window.model.rowCount() == 2
    assert made.window.table.isVisible()
    assert made.window.status_line.text() == "2 added · 1 not understood: “abc”"
    assert made.window.table.current_row_id() == 1
    assert made.window.table.hasFocus(), "S decides, and does not type"
    made.window.add_text("12345")
    assert made.window.status_line.text() == "1 already here"


def test_text_can_be_dropped_on_the_window(desk: MakeDesk) -> None:
    made = desk()
    data = QMimeData()
    data.setText("run_77")
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    made.window.dropEvent(event)
    assert made.runs.calls[-1][:2] == ("add_text", "run_77")


@pytest.mark.parametrize("where", ["window", "entry", "clipboard"])
def test_files_are_read_and_not_named(desk: MakeDesk, tmp_path: Path, where: str) -> None:
    made = desk()
    paths = (tmp_path / "ids 1.txt", tmp_path / "log.csv")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if where == "clipboard":
        QGuiApplication.clipboard().setMimeData(data)
        made.window.handlers.paste()
        QGuiApplication.clipboard().clear()
    else:
        action = Qt.DropAction.CopyAction
        event = QDropEvent(QPointF(5, 5), action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        (made.window if where == "window" else made.window.entry_bar.entry).dropEvent(event)
    assert made.runs.calls[-1] == ("add_files", paths, Kind.AUTO)
    assert made.window.entry_bar.entry.toPlainText() == ""


@pytest.mark.parametrize("where", ["window", "entry"])
def test_a_drop_never_takes_the_text_out_of_its_source(desk: MakeDesk, where: str) -> None:
    made = desk()
    data = QMimeData()
    data.setText("run_77")
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    assert event.dropAction() == Qt.DropAction.MoveAction
    (made.window if where == "window" else made.window.entry_bar.entry).dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_the_title_names_what_plays(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    made.window.preview.play_from_start(1)
    assert made.window.windowTitle() == "▶ Take 1 – CAMB Desktop"
    made.runs.change(1, name="Door slam")
    made.window.model.refresh()
    assert made.window.windowTitle() == "▶ Door slam – CAMB Desktop"
    made.window.preview.stop()
    assert made.window.windowTitle() == "CAMB Desktop"


# states


@pytest.mark.parametrize(
    ("source", "sandbox", "offered", "title"),
    [
        ("stored", False, "", "Hear what you generated"),
        ("none", False, "", "Add your API key first"),
        ("sandbox", True, "12 13", "Try it with sample data"),
    ],
)
def test_an_empty_list_says_what_to_do(desk: MakeDesk, source: str, sandbox: bool, offered: str, title: str) -> None:
    made = desk(s.ready(1, 2), source=source, sandbox=sandbox)
    made.runs.remove([1])
    if offered:
        made.window.offer_text(offered)
    empty = made.window.list_panel.empty
    assert empty.isVisible()
    assert empty.title.text() == title
    chips = [chip for chip in made.window.entry_bar.findChildren(QPushButton) if "Sample data" in chip.text()]
    assert [chip.isVisible() for chip in chips] == [True] * sandbox
    if offered:
        empty.step.click()
        assert made.window.model.rowCount() == 2


def test_the_entry_keeps_the_keyboard_while_another_program_has_it(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(1), source="none")
    made.window.entry_bar.focus_entry()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    other.clearFocus()
    assert QApplication.focusWidget() is None
    made.runs.remove([1])
    assert made.window.list_panel.empty.isVisible()
    assert made.window.focusWidget() is made.window.entry_bar.entry


def test_a_search_without_hits_offers_the_way_back(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    made.window.list_panel.search.setText("zebra")
    qtbot.waitUntil(made.window.list_panel.empty.isVisible)
    assert made.window.list_panel.counts.whole_text().startswith("0 shown")
    made.window.list_panel.empty.step.click()
    assert made.window.table.isVisible()
    assert made.window.list_panel.search.text() == ""


def test_a_failed_run_says_why_and_offers_one_step(desk: MakeDesk) -> None:
    made = desk(Run(row_id=1, run_id=9, status=Status.FAILED, error=WrongKind("other", status=400), kind=Kind.SPEECH))
    notice = made.window.player_panel.run_notice
    assert notice.isVisible()
    assert notice.label.text() == "CAMB.AI found no run of this kind with this ID."
    notice.button.click()
    assert made.runs.run(1).kind is Kind.AUTO
    assert ("retry", (1,)) in made.runs.calls


def test_details_are_one_click_away(desk: MakeDesk) -> None:
    made = desk(Run(row_id=1, run_id=9, status=Status.FAILED, error=RunNotFound("gone away", status=404)))
    assert not made.window.details.isVisible()
    made.window.player_panel.details.click()
    assert made.window.details.isVisible()
    assert "gone away" in made.window.details.problem_details.text()
    made.window.details.close_button.click()
    assert not made.window.details.isVisible()


def test_a_note_is_kept_for_its_own_run(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    made.window.commands["details"].trigger()
    made.window.details.note.setPlainText("Too loud")
    made.window.table.go_to(2)
    assert made.runs.run(1).note == "Too loud"
    assert made.window.details.note.toPlainText() == ""


def test_no_audio_device_is_told_in_place(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    made.player.become(problem=NoAudioDevice())
    notice = made.window.player_panel.audio_notice
    assert notice.isVisible()
    assert notice.label.text().startswith("No audio output was found.")
    assert made.window.player_panel.transport.save_as.isEnabled()
    made.player.become(problem=None)
    assert not notice.isVisible()


@pytest.mark.parametrize("error", [KeyMissing(), KeyRefused("no", status=401)])
def test_a_key_problem_is_told_once_with_the_way_to_the_settings(
    desk: MakeDesk, qtbot: QtBot, error: KeyMissing
) -> None:
    made = desk(*[Run(row_id=n, run_id=n, status=Status.FAILED, error=error) for n in range(1, 6)], source="none")
    banner = made.window.key_banner
    assert banner.isVisible()
    banner.button.click()
    dialog = made.window.dialogs.settings
    assert dialog is not None
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.account.key.hasFocus)
    dialog.close()
    assert made.window.dialogs.settings is None
    for row_id in range(1, 6):
        made.runs.change(row_id, status=Status.QUEUED, error=None)
    made.window.model.refresh()
    assert not banner.isVisible()


# outcomes


def test_an_outcome_carries_its_next_step(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    made.window.table.go_to(2)
    made.window.commands["remove"].trigger()
    line = made.window.status_line
    assert line.button.isVisible()
    line.button.click()
    assert made.runs.order() == (1, 2)


def test_copied_links_reach_the_clipboard(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    made.window.player_panel.transport.copy_link.click()
    assert made.links.calls == [("copy", (1,))]
    made.links.copied.emit("https://a/1?sig=x\nhttps://a/2?sig=y")
    assert QGuiApplication.clipboard().text() == "https://a/1?sig=x\nhttps://a/2?sig=y"
    assert made.window.status_line.text() == "2 links copied"
    assert "sig" not in made.window.status_line.text()
    made.links.failed.emit(LinksFailed(LinkUnavailable(), (1,), 0))
    assert made.window.status_line.text().startswith("CAMB.AI gives no link")


def test_retry_after_links_that_failed_asks_for_all_of_them_again(desk: MakeDesk) -> None:
    made = desk(*takes(3))
    made.links.failed.emit(LinksFailed(ConnectionLost(), (2, 3), 1))
    line = made.window.status_line
    assert line.text().startswith("1 of 2 links copied. ")
    line.button.click()
    assert made.links.calls == [("copy", (2, 3))]
    assert not any(call[0] == "retry" for call in made.runs.calls)


def test_save_as_asks_without_holding_the_window(desk: MakeDesk, tmp_path: Path) -> None:
    made = desk(*takes(2))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    made.window.player_panel.transport.save_as.click()
    dialog = made.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert Path(dialog.selectedFiles()[0]).name == "Take 1.wav"
    dialog.selectFile(str(tmp_path / "other.wav"))
    dialog.accept()
    assert made.export.calls == [("save", 1, tmp_path / "other.wav", None)]
    assert made.window.status_line.text() == "Saved other.wav"
    assert made.window.status_line.button.text() == "Show in folder"


@pytest.mark.parametrize("format_", list(Format))
@pytest.mark.parametrize("part", [False, True])
def test_another_format_is_chosen_in_the_dialog(desk: MakeDesk, tmp_path: Path, format_: Format, part: bool) -> None:
    made = desk(*takes(1))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    saving = made.window.saving
    dialog = saving.ask_cut(1, 100, 200) if part else saving.ask((1,))
    assert isinstance(dialog, QFileDialog)
    wanted = next(each for each in dialog.nameFilters() if format_name(format_) in each)
    dialog.selectNameFilter(wanted)
    dialog.filterSelected.emit(wanted)
    name = Path(dialog.selectedFiles()[0]).name
    assert name.endswith(f".{format_.ending}")
    dialog.fileSelected.emit(str(tmp_path / name))
    assert made.export.calls[0][-1] == Conversion(format_)
    made.export.calls.clear()
    dialog.fileSelected.emit(str(tmp_path / "door.aiff"))
    assert made.export.calls[0][-1] is None, "no file gets a name that lies"
    dialog.reject()


def test_several_are_saved_to_a_folder(desk: MakeDesk, tmp_path: Path) -> None:
    made = desk(*takes(2), Run(row_id=3, run_id=3))
    made.window.table.selectAll()
    sheet = made.window.saving.ask(made.window.table.selected_row_ids())
    assert isinstance(sheet, SaveKeptSheet)
    sheet.use_folder(tmp_path)
    sheet.accept_plan()
    name, plan, folder = made.export.calls[0]
    assert (name, [file.take.row_id for file in plan.files], plan.conversion) == ("save_plan", [1, 2], None)
    assert folder == tmp_path
    made.export.saved.emit(s.SaveReport(tmp_path / "a.wav", 2000, "0", False, 12, 1))
    assert made.window.status_line.text() == f"Saved 12 files to {tmp_path.name}. 1 could not be saved"
    made.export.saved.emit(s.SaveReport(tmp_path / "a.wav", 2000, "0", True))
    assert made.window.status_line.text() == "a.wav is there already, with the same audio"
    made.export.failed.emit(DiskFull())
    assert made.window.status_line.text().startswith("The disk is full.")


def test_a_selected_part_is_saved(desk: MakeDesk, tmp_path: Path) -> None:
    made = desk(*takes(1))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog = made.window.saving.ask_cut(1, 100, 200)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "cut.wav"))
    assert made.export.calls == [("save_cut", 1, 100, 200, tmp_path / "cut.wav", None)]
    dialog.reject()


# look


def test_the_theme_changes_at_run_time(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3), theme="light")
    grounds = {}
    for name in ("light", "dark"):
        made.settings.theme = name
        theme = theme_for(dark=name == "dark")
        assert made.window.theme_source.current == theme
        image = made.window.grab().toImage()
        bottom = image.pixelColor(image.width() // 2, image.height() - 4)
        grounds[name] = bottom
        assert bottom == theme.window
        icon = made.window.player_panel.transport.next.icon().pixmap(20, 20).toImage()
        inked = Counter(icon.pixelColor(x, y).name() for x in range(20) for y in range(20))
        assert theme.text.name() in inked
    assert grounds["light"] != grounds["dark"]
    made.settings.theme = "light"


def test_the_first_window_fits_the_screen(desk: MakeDesk) -> None:
    window = desk(*takes(1), size=None).window
    free = window.screen().availableSize()
    assert free.height() <= 800, "smaller than what the window would like"
    assert window.height() == min(760, free.height() - 48)
    assert window.width() == min(1200, free.width() - 16)


def test_geometry_is_remembered(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    made.window.resize(720, 640)
    made.window.close()
    later = desk(*takes(1), size=None, window_geometry=made.settings.window_geometry)
    assert (later.window.width(), later.window.height()) == (720, 640)


def test_menus_open_from_the_menu_button(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    menu = made.window.entry_bar.menu_button.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == list(MENUS)
    for action in menu.actions():
        inner = action.menu()
        assert inner is not None
        assert [found for found in inner.actions() if not found.isSeparator()]


def test_the_context_menu_of_a_row(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    made.window.table.customContextMenuRequested.emit(QPoint(100, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = {action.text() for action in menu.actions()}
    assert {"Save audio as…", "Copy share link", "Rename", "Remove from list", "Kind"} <= texts
    menu.close()


def test_no_word_on_screen_is_jargon(desk: MakeDesk) -> None:
    texts = [command.text for command in COMMANDS]
    assert all(text[0].isupper() for text in texts)
    assert not [text for text in texts if re.search(r"error|URL|HTTP|JSON", text)]
    assert all(command.scope in Scope for command in COMMANDS)


def test_a_dragged_selection_is_cut_before_the_drag_begins(desk: MakeDesk) -> None:
    d = desk(*takes(1))
    request = SelectionRequest(1, 100, 900)
    d.window.player_panel.waveform.drag_selection_requested.emit(request)
    assert ("prepare_cut", 1, 100, 900) in d.export.calls


def test_what_a_paste_leaves_out_is_offered_until_it_is_added(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3))
    notice = made.window.list_panel.notice
    made.runs.added.emit(AddReport((), (1,), (), left_over=(42, 8080), ranges=(Range(901, 903),), kind=Kind.SPEECH))
    assert notice.isVisible()
    assert notice.text() == "901 to 903 is a range of 3 runs · 2 other numbers left out: 42, 8080"
    assert notice.button.text() == "Add 3 runs"
    notice.button.click()
    assert [made.runs.run(row_id).run_id for row_id in made.runs.order()][-3:] == [901, 902, 903]
    assert notice.text() == "2 other numbers left out: 42, 8080"
    made.runs.outcome.emit(Outcome("something else"))
    assert notice.isVisible(), "no other outcome takes its place"
    notice.button.click()
    assert [made.runs.run(row_id).run_id for row_id in made.runs.order()][-2:] == [42, 8080]
    assert {made.runs.run(row_id).kind for row_id in made.runs.order()[-5:]} == {Kind.SPEECH}
    assert not notice.isVisible()
    made.window.commands["undo"].trigger()
    assert made.runs.run(made.runs.order()[-1]).run_id == 903


def test_what_is_left_out_can_be_waved_off(desk: MakeDesk) -> None:
    made = desk(*takes(3))
    notice = made.window.list_panel.notice
    made.runs.added.emit(AddReport((), (1,), (), left_over=tuple(range(10, 20))))
    assert notice.text() == "10 other numbers left out: 10, 11, 12, 13, 14, 15 and 4 more"
    notice.close_button.click()
    assert not notice.isVisible()


def test_without_motion_a_zoom_is_there_at_once(desk: MakeDesk) -> None:
    made = desk(*takes(1), auto_play=False)
    made.window.table.go_to(1)
    made.settings.reduce_motion = True
    waveform = made.window.player_panel.waveform
    whole = waveform.timeline.viewport
    waveform.zoom_in.trigger()
    assert waveform.timeline.viewport.frames_per_px == pytest.approx(whole.frames_per_px / 2)
    made.settings.reduce_motion = False
