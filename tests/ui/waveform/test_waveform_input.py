"""Mouse, wheel, pinch and keys on the waveform, through real events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from waveform_standins import Clips, Player

from camb_desktop.core.clip import Transport
from camb_desktop.ui.look.theme import apply_theme, current_theme, theme_for
from camb_desktop.ui.waveform.glide import Glide, between
from camb_desktop.ui.waveform.overlay import grip_rect
from camb_desktop.ui.waveform.view import SelectionRequest, WaveformView
from camb_desktop.ui.waveform.viewport import Viewport

FRAMES = 400_000
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def clips(qapp: QApplication) -> Clips:
    apply_theme(qapp, theme_for(dark=False))
    clips = Clips()
    audio = np.random.default_rng(3).uniform(-0.5, 0.5, (FRAMES, 1)).astype(np.float32)
    for row_id in (1, 2):
        clips.add(row_id, audio)
    return clips


@pytest.fixture
def player(qapp: QApplication) -> Player:
    return Player()


@pytest.fixture
def view(qtbot, clips: Clips, player: Player) -> Iterator[WaveformView]:
    """1,000 frames to a pixel, row 1 in the player, the keyboard focus elsewhere."""
    host = QWidget()
    view = WaveformView(clips, player, host)
    view.setGeometry(0, 40, 404, 192)
    QLineEdit(host).setObjectName("elsewhere")
    host.resize(404, 240)
    qtbot.addWidget(host)
    player.play_row(1)
    view.set_row(1)
    host.show()
    host.activateWindow()
    host.findChild(QLineEdit).setFocus()
    yield view
    host.close()


def point(x: float, y: float = 80) -> QPoint:
    return QPoint(round(x), round(y))


def drag(qtbot, view: WaveformView, start: QPoint, stop: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    canvas = view.canvas
    qtbot.mousePress(canvas, LEFT, modifiers, start)
    qtbot.mouseMove(canvas, (start + stop) / 2)
    qtbot.mouseMove(canvas, stop)
    qtbot.mouseRelease(canvas, LEFT, modifiers, stop)


def wheel(view: WaveformView, x: float, angle: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    position = QPointF(x, 60)
    event = QWheelEvent(
        position,
        QPointF(view.canvas.mapToGlobal(position.toPoint())),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.canvas, event)


def test_a_click_seeks_and_leaves_the_focus_where_it_was(qtbot, view: WaveformView, player: Player) -> None:
    elsewhere = view.parentWidget().findChild(QLineEdit)
    qtbot.waitUntil(elsewhere.hasFocus)
    qtbot.mouseClick(view.canvas, LEFT, NONE, point(250))
    assert player.sought == [250_000]
    assert view.timeline.playhead == 250_000
    assert view.timeline.region is None
    assert elsewhere.hasFocus()
    assert view.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_shaky_click_is_a_click(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(250), point(252))
    assert player.sought == [252_000]
    assert player.state.region is None


def test_a_click_on_a_row_that_is_not_in_the_player_loads_it_first(qtbot, view: WaveformView, player: Player) -> None:
    view.set_row(2)
    assert view.timeline.playhead is None
    qtbot.mouseClick(view.canvas, LEFT, NONE, point(100))
    assert player.loaded == [2]
    assert player.sought == [100_000]
    assert view.timeline.playhead == 100_000


def test_a_drag_selects_and_tells_the_player_once_at_its_end(qtbot, view: WaveformView, player: Player) -> None:
    told: list[object] = []
    player.changed.connect(lambda state: told.append(state.region))
    drag(qtbot, view, point(300), point(100))
    assert player.state.region == (100_000, 300_000)
    assert view.timeline.region == (100_000, 300_000)
    assert told == [(100_000, 300_000)]
    assert player.sought == []


def test_a_drag_beyond_the_ends_selects_up_to_them(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(300), point(900))
    assert player.state.region == (300_000, FRAMES)


def test_edges_can_be_moved_and_show_it_with_the_cursor(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(100), point(300))
    qtbot.mouseMove(view.canvas, point(299))
    assert view.canvas.cursor().shape() == Qt.CursorShape.SizeHorCursor
    drag(qtbot, view, point(301), point(350))
    assert player.state.region == (100_000, 350_000)
    drag(qtbot, view, point(99), point(50))
    assert player.state.region == (50_000, 350_000)
    qtbot.mouseMove(view.canvas, point(200, 120))
    assert view.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_selection_is_told_to_who_does_not_see_it(qtbot, view: WaveformView) -> None:
    plain = view.accessibleDescription()
    drag(qtbot, view, point(48), point(144))
    assert view.accessibleDescription() == f"{plain}; selected from 1.00 s to 3.00 s"
    view.timeline.set_region(None)
    assert view.accessibleDescription() == plain


def test_an_edge_dragged_over_the_other_turns_the_selection_around(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(200), point(300))
    drag(qtbot, view, point(200), point(380))
    assert player.state.region == (300_000, 380_000)


def test_shift_click_moves_the_nearer_edge(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(100), point(200))
    drag(qtbot, view, point(320), point(320), SHIFT)
    assert player.state.region == (100_000, 320_000)
    drag(qtbot, view, point(40), point(40), SHIFT)
    assert player.state.region == (40_000, 320_000)


def test_a_click_beside_the_selection_keeps_it_and_a_double_click_clears_it(
    qtbot, view: WaveformView, player: Player
) -> None:
    drag(qtbot, view, point(100), point(200))
    qtbot.mouseClick(view.canvas, LEFT, NONE, point(300))
    assert player.state.region == (100_000, 200_000)
    qtbot.mouseDClick(view.canvas, LEFT, NONE, point(300))
    assert player.state.region is None
    assert view.timeline.region is None


def test_a_selection_made_elsewhere_is_shown(view: WaveformView, player: Player) -> None:
    player.set_region((5_000, 9_000))
    assert view.timeline.region == (5_000, 9_000)
    player.set_region(None)
    assert view.timeline.region is None


def test_the_selection_of_one_row_is_not_that_of_the_next(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(100), point(200))
    view.set_row(2)
    assert view.timeline.region is None
    assert not view.save_selection.isEnabled()
    view.set_row(1)
    assert view.timeline.region == (100_000, 200_000)


def test_the_ruler_seeks_while_it_is_dragged(qtbot, view: WaveformView, player: Player) -> None:
    qtbot.mousePress(view.ruler, LEFT, NONE, QPoint(100, 10))
    qtbot.mouseMove(view.ruler, QPoint(150, 10))
    qtbot.mouseRelease(view.ruler, LEFT, NONE, QPoint(150, 10))
    assert player.sought[0] == 100_000
    assert player.sought[-1] == 150_000
    assert player.state.region is None


def test_the_wheel_zooms_around_the_pointer(view: WaveformView) -> None:
    wheel(view, 100, QPoint(0, 120))
    viewport = view.timeline.viewport
    assert viewport.frames_per_px == pytest.approx(1000 / 1.35)
    assert viewport.frame_at(100) == pytest.approx(100_000, abs=1)
    for _ in range(3):
        wheel(view, 100, QPoint(0, -120))
    assert view.timeline.viewport.is_fit


def test_shift_and_the_wheel_and_a_sideways_wheel_scroll(view: WaveformView) -> None:
    view.timeline.show(view.timeline.viewport.zoomed(4, 200))
    start, scale = view.timeline.viewport.start_frame, view.timeline.viewport.frames_per_px
    wheel(view, 100, QPoint(0, -120), SHIFT)
    later = view.timeline.viewport.start_frame
    assert later == pytest.approx(start + 0.12 * 100_000)
    wheel(view, 100, QPoint(120, 0))
    assert view.timeline.viewport.start_frame == pytest.approx(start)
    assert view.timeline.viewport.frames_per_px == scale


def test_a_pinch_zooms_around_the_fingers(view: WaveformView) -> None:
    position = QPointF(300, 60)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        position,
        position,
        position,
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view.canvas, event)
    assert view.timeline.viewport.frames_per_px == pytest.approx(1000 / 1.5)
    assert view.timeline.viewport.frame_at(300) == pytest.approx(300_000, abs=1)


def test_the_middle_button_drags_the_picture(qtbot, view: WaveformView) -> None:
    view.timeline.show(view.timeline.viewport.zoomed(4, 200))
    held = view.timeline.viewport.frame_at(200)
    qtbot.mousePress(view.canvas, MIDDLE, NONE, point(200))
    qtbot.mouseMove(view.canvas, point(260))
    qtbot.mouseRelease(view.canvas, MIDDLE, NONE, point(260))
    assert view.timeline.viewport.frame_at(260) == pytest.approx(held, abs=2)


def test_holding_a_selection_beyond_the_picture_scrolls_it(qtbot, view: WaveformView, player: Player) -> None:
    view.timeline.show(view.timeline.viewport.zoomed(8, 100))
    start = view.timeline.viewport.start_frame
    qtbot.mousePress(view.canvas, LEFT, NONE, point(200))
    qtbot.mouseMove(view.canvas, point(440))
    qtbot.waitUntil(lambda: view.timeline.viewport.start_frame > start + 5_000)
    qtbot.mouseRelease(view.canvas, LEFT, NONE, point(440))
    assert player.state.region is not None
    assert player.state.region[1] > start + 50_000
    assert not view.timeline.busy


def test_hovering_tells_where_the_pointer_is_until_it_leaves(qtbot, view: WaveformView) -> None:
    qtbot.mouseMove(view.canvas, point(120))
    assert view.timeline.hover_x == 120
    QApplication.sendEvent(view.canvas, QEvent(QEvent.Type.Leave))
    assert view.timeline.hover_x is None


def grip(view: WaveformView) -> QPoint:
    rect = grip_rect(view.timeline, current_theme())
    assert rect is not None
    return rect.center().toPoint()


def test_the_selection_can_be_dragged_out_by_its_grip(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(100), point(300))
    qtbot.mouseMove(view.canvas, grip(view))
    assert view.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    with qtbot.waitSignal(view.drag_selection_requested) as asked:
        drag(qtbot, view, grip(view), grip(view) + QPoint(30, 20))
    assert asked.args == [SelectionRequest(1, 100_000, 300_000)]
    assert player.state.region == (100_000, 300_000)
    assert player.sought == []


def test_alt_drags_the_selection_out_from_anywhere_in_it(qtbot, view: WaveformView, player: Player) -> None:
    drag(qtbot, view, point(100), point(300))
    with qtbot.waitSignal(view.drag_selection_requested) as asked:
        drag(qtbot, view, point(150, 120), point(180, 120), ALT)
    assert asked.args == [SelectionRequest(1, 100_000, 300_000)]
    with qtbot.assertNotEmitted(view.drag_selection_requested):
        drag(qtbot, view, point(320, 120), point(380, 120), ALT)
    assert player.state.region == (320_000, 380_000)


def test_a_narrow_selection_has_no_grip(view: WaveformView) -> None:
    view.timeline.set_region((100_000, 110_000))
    assert grip_rect(view.timeline, current_theme()) is None


def test_actions_zoom_to_the_selection_and_back(qtbot, view: WaveformView) -> None:
    assert not view.zoom_selection.isEnabled()
    assert not view.zoom_fit.isEnabled()
    view.timeline.set_region((100_000, 200_000))
    view.zoom_selection.trigger()
    wide = view.timeline.viewport
    qtbot.waitUntil(lambda: view.timeline.viewport.start_frame == pytest.approx(95_000))
    assert view.timeline.viewport.stop_frame == pytest.approx(205_000)
    assert wide.visible_frames > 110_000, "the picture glides there"
    scale = view.timeline.viewport.frames_per_px
    view.zoom_out.trigger()
    qtbot.waitUntil(lambda: view.timeline.viewport.frames_per_px == pytest.approx(scale * 2))
    view.zoom_fit.trigger()
    qtbot.waitUntil(lambda: view.timeline.viewport.is_fit)
    view.zoom_in.trigger()
    view.zoom_in.trigger()
    qtbot.waitUntil(lambda: view.timeline.viewport.frames_per_px == pytest.approx(250))


def test_the_wheel_takes_over_from_a_gliding_picture(view: WaveformView) -> None:
    view.timeline.set_region((100_000, 101_000))
    view.zoom_selection.trigger()
    wheel(view, 100, QPoint(0, 120))
    taken_over = view.timeline.viewport
    glide = view.findChild(Glide)
    assert glide is not None
    assert glide.target == taken_over
    assert not any(one.state() == QVariantAnimation.State.Running for one in glide.findChildren(QVariantAnimation))


def test_half_way_a_glide_is_between_both_ends_and_keeps_one_frame_in_place() -> None:
    start = Viewport.fit(1_000_000, 1000)
    end = start.zoomed(100, 250)
    for share in (0.25, 0.5, 0.75):
        middle = between(start, end, share)
        assert middle.frames_per_px == pytest.approx(1000 * 100**-share)
        assert middle.frame_at(250) == pytest.approx(250_000, abs=1)
    assert between(start, end, 1.0).start_frame == pytest.approx(end.start_frame)


def test_actions_loop_and_save_the_selection(qtbot, view: WaveformView, player: Player) -> None:
    view.timeline.set_region((100_000, 200_000))
    view.loop_selection.trigger()
    assert player.state.loop
    assert player.state.region == (100_000, 200_000)
    with qtbot.waitSignal(view.save_selection_requested) as asked:
        view.save_selection.trigger()
    assert asked.args == [SelectionRequest(1, 100_000, 200_000)]


@pytest.mark.parametrize(("frame", "sought"), [(500_000, [100_000]), (20_000, [100_000]), (150_000, [])])
def test_a_looped_selection_is_heard_at_once(view: WaveformView, player: Player, frame: int, sought: list[int]) -> None:
    player.play_row(1, frame)
    view.timeline.set_region((100_000, 200_000))
    view.loop_selection.trigger()
    assert player.sought == sought
    assert player.state.transport is Transport.PLAYING


def test_the_context_menu_has_what_can_be_done_with_a_selection(view: WaveformView) -> None:
    menu = view.context_menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:4] == ["Zoom to selection", "Loop selection", "Save selection…", "Clear selection"]
    assert not any(action.isEnabled() for action in menu.actions()[:4])
    view.timeline.set_region((100_000, 200_000))
    assert all(action.isEnabled() for action in menu.actions()[:4])
    menu.close()


def focused(qtbot, view: WaveformView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)


def test_brackets_set_the_edges_at_the_playhead(qtbot, view: WaveformView, player: Player) -> None:
    focused(qtbot, view)
    player.move(100_000)
    qtbot.keyClick(view, "[")
    assert player.state.region == (100_000, FRAMES)
    player.move(150_000)
    qtbot.keyClick(view, "]")
    assert player.state.region == (100_000, 150_000)
    player.move(200_000)
    qtbot.keyClick(view, "[")
    assert player.state.region == (200_000, FRAMES)


def test_arrows_nudge_the_edge_that_was_set_last(qtbot, view: WaveformView, player: Player) -> None:
    focused(qtbot, view)
    player.move(100_000)
    qtbot.keyClick(view, "[")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert player.state.region == (101_000, FRAMES)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert player.state.region == (91_000, FRAMES)
    player.move(150_000)
    qtbot.keyClick(view, "]")
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert player.state.region == (91_000, 149_000)


def test_escape_clears_the_selection_only_here_and_only_if_there_is_one(
    qtbot, view: WaveformView, player: Player
) -> None:
    focused(qtbot, view)
    view.timeline.set_region((100_000, 200_000))
    escape = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NONE)
    escape.ignore()
    QApplication.sendEvent(view, escape)
    assert escape.isAccepted()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert player.state.region is None
    # From now on the key belongs to the window, which stops playback.
    again = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NONE)
    again.ignore()
    QApplication.sendEvent(view, again)
    assert not again.isAccepted()


def test_the_picture_follows_the_playhead_page_by_page(view: WaveformView, player: Player) -> None:
    view.timeline.show(view.timeline.viewport.zoomed(10, 0))
    player.move(39_000)
    assert view.timeline.viewport.start_frame == 0
    player.move(40_100)
    viewport = view.timeline.viewport
    assert viewport.start_frame == pytest.approx(40_100 - 0.02 * 40_000)
    assert viewport.shows(40_100)


def test_a_seek_far_away_is_shown_in_the_middle(view: WaveformView, player: Player) -> None:
    view.timeline.show(view.timeline.viewport.zoomed(10, 0))
    player.move(10_000)
    player.move(300_000)
    assert view.timeline.viewport.x_of(300_000) == pytest.approx(200)


def test_who_scrolled_away_is_left_alone(view: WaveformView, player: Player) -> None:
    player.move(10_000)
    view.timeline.show(view.timeline.viewport.zoomed(10, 400))
    start = view.timeline.viewport.start_frame
    for frame in range(10_000, 60_000, 800):
        player.move(frame)
    assert view.timeline.viewport.start_frame == start


def test_the_playhead_of_another_row_is_not_shown(view: WaveformView, player: Player) -> None:
    view.set_row(2)
    player.move(50_000)
    assert view.timeline.playhead is None
    player.set_state(replace(player.state, row_id=2))
    assert view.timeline.playhead == 50_000


def test_the_minimap_unfolds_when_zoomed_and_scrolls_when_dragged(qtbot, view: WaveformView) -> None:
    assert view.minimap.height() == 0
    view.timeline.show(view.timeline.viewport.zoomed(8, 0))
    qtbot.waitUntil(lambda: view.minimap.height() == 30)
    assert view.minimap.window_rect().width() == pytest.approx(50, abs=1)
    qtbot.mousePress(view.minimap, LEFT, NONE, QPoint(20, 15))
    qtbot.mouseMove(view.minimap, QPoint(120, 15))
    assert view.timeline.viewport.start_frame == pytest.approx(100_000, abs=10)
    qtbot.mouseRelease(view.minimap, LEFT, NONE, QPoint(120, 15))
    qtbot.mouseClick(view.minimap, LEFT, NONE, QPoint(300, 15))
    assert view.timeline.viewport.x_of(300_000) == pytest.approx(200, abs=1)
    before = view.timeline.viewport
    event = QWheelEvent(
        QPointF(300, 15),
        QPointF(300, 15),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.minimap, event)
    assert view.timeline.viewport == before.zoomed(1.35, 200)
    view.zoom_fit.trigger()
    qtbot.waitUntil(lambda: view.minimap.height() == 0)


def test_another_row_ends_a_drag(qtbot, view: WaveformView, player: Player) -> None:
    qtbot.mousePress(view.canvas, LEFT, NONE, point(100))
    qtbot.mouseMove(view.canvas, point(200))
    view.set_row(2)
    qtbot.mouseMove(view.canvas, point(250))
    qtbot.mouseRelease(view.canvas, LEFT, NONE, point(300))
    assert view.timeline.region is None
    assert player.state.region is None
    assert player.sought == []
