"""The sheet that saves the kept takes: a folder, a pattern, and what each file will be called, before it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from camb_desktop.core import units
from camb_desktop.core.conversion import LOUDNESS_TARGETS, Conversion, Format
from camb_desktop.core.errors import CambError
from camb_desktop.core.filenames import NamePattern, PatternError
from camb_desktop.core.saveplan import DEFAULT_PATTERN, PlannedFile, Remark, SavePlan, Take, plan
from camb_desktop.ui.look import icons
from camb_desktop.ui.look.file_dialog import folder_dialog
from camb_desktop.ui.look.theme import current_theme, font, tabular, with_alpha
from camb_desktop.ui.look.widgets import (
    WORDED_ICON,
    FollowsTheme,
    left_to_right,
    plain_button,
    primary_button,
    secondary_label,
    set_tone,
    title_label,
)
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.saves import format_name
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.export import ExportService
    from camb_desktop.services.saving import FolderNames, SaveReport


_SHEET_PX = 688
_LOW_PX = 480  # below it not everything has room
_ROW_PX = 41
_ROWS_SHOWN = 5
_FIELDS = (
    ("Number", "{n:02}"),
    ("Name", "{name}"),
    ("Run ID", "{run_id}"),
    ("Kind", "{kind}"),
    ("Date", "{date}"),
    ("Length", "{duration}"),
)
_REMARKS = {Remark.TAKEN: "Name is taken, so numbered", Remark.UNNAMED: "No name, so its ID"}
_FILE = Qt.ItemDataRole.UserRole + 1
_SIZE = Qt.ItemDataRole.UserRole + 2


class SaveKeptSheet(FollowsTheme, QDialog):
    """Lies over the window until the takes are saved or the user leaves; nothing behind it takes keys meanwhile.

    Args:
        window: what it covers.
        takes: what is to be saved, in the order in which ``{n}`` counts.
        folders: folders that were used before, the last one first; at least one.
        pattern: the name pattern to start with.
        title: what stands above it.
        format_: what is proposed instead of the bytes as received; such a choice is not remembered.

    Signals:
        saved(SaveReport): it has ended, and at least one file was saved.
        chosen(Path, str): the folder and the pattern that were used, to be remembered.
    """

    saved = Signal(object)
    chosen = Signal(object, str)

    def __init__(
        self,
        window: QWidget,
        export: ExportService,
        thumbnails: Thumbnails,
        takes: Sequence[Take],
        folders: Sequence[Path],
        pattern: str = DEFAULT_PATTERN,
        title: str = "",
        format_: Format | None = None,
    ) -> None:
        super().__init__(window)
        self._before = QApplication.focusWidget()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = title or tr("Save the kept takes")
        self.setAccessibleName(self._title)
        self._export = export
        self._takes = tuple(takes)
        self._folders = tuple(dict.fromkeys(folders))
        self._folder = self._folders[0]
        self._inside: FolderNames | None = None
        self._plan: SavePlan | None = None
        self._saving = False
        self._stopping = False
        self._begun: tuple[SavePlan, Path, str] | None = (
            None  # what is being saved, whatever the user changes meanwhile
        )
        self._report = ""  # of a save that left something to be done, until that is done in another way
        self._leaving = False
        self._build(thumbnails, pattern, format_)
        self._lay_out()
        export.folder_read.connect(self._on_folder_read)
        export.saved.connect(self._on_saved)
        export.failed.connect(self._on_failed)
        export.progress.connect(self._on_progress)
        export.stopped.connect(self._on_stopped)
        window.installEventFilter(self)
        self._show_folder()
        self._refresh()
        self._cover()

    # building

    def _build(self, thumbnails: Thumbnails, pattern: str, format_: Format | None) -> None:
        self.sheet = QFrame(self)
        self.sheet.setObjectName("sheet")
        self.folder = QToolButton(self.sheet)
        self.folder.setProperty("field", True)
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.folder.setIconSize(WORDED_ICON)
        self.folder.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.folder.setMinimumWidth(120)
        menu = QMenu(self.folder)
        for each in self._folders[:6]:
            menu.addAction(_readable(each)).triggered.connect(self._use(each))
        self.folder.setMenu(menu)
        self.choose = plain_button(tr("Choose…"), self.sheet)
        self.choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose.clicked.connect(self.choose_folder)
        self.names = QLineEdit(pattern, self.sheet)
        self.names.setAccessibleName(tr("Names"))
        self.names.setMaxLength(200)
        self.names.textChanged.connect(self._on_pattern)
        self.problem = set_tone(secondary_label(parent=self.sheet, small=True), "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.fields = []
        for words, field in _FIELDS:
            button = plain_button(tr(words), self.sheet)
            button.setToolTip(tr("Put {field} where the cursor is", field=field))
            button.setProperty("token", True)
            button.clicked.connect(self._insert(field))
            self.fields.append(button)
        self.format = _choice(self.sheet, tr("Format"), [(tr("As received"), None), *_formats()])
        self.format.setCurrentIndex(self.format.findData(format_))
        self.format.currentIndexChanged.connect(self._on_pattern)
        self.loudness = _choice(self.sheet, tr("Loudness"), _loudnesses())
        self.loudness.currentIndexChanged.connect(self._on_pattern)
        self.sidecars = QCheckBox(tr("With details (JSON)"), self.sheet)
        self.sidecars.setToolTip(tr("A file beside each that tells where it comes from"))
        self.sidecars.toggled.connect(self._on_pattern)
        self.how = (self.format, self.loudness, self.sidecars)
        self._model = QStandardItemModel(self)
        self.preview = left_to_right(QListView(self.sheet))
        self.preview.setObjectName("preview")
        self.preview.setAccessibleName(tr("Files to be saved"))
        self.preview.setModel(self._model)
        self.preview.setItemDelegate(_FilePainter(thumbnails, self.preview))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setUniformItemSizes(True)
        self.total = secondary_label(parent=self.sheet)
        self.cancel = plain_button(tr("Cancel"), self.sheet)
        self.cancel.clicked.connect(self.reject)
        self.save = primary_button(_save_words(len(self._takes)), self.sheet)
        self.save.setIconSize(WORDED_ICON)
        self.save.setToolTip(tr("Return"))
        self.save.clicked.connect(self.accept_plan)
        self.draw()

    def draw(self) -> None:
        """Take the theme's colour."""
        theme = current_theme()
        self.folder.setIcon(icons.icon("folder", theme))
        self.save.setIcon(icons.icon("save", theme, colour=theme.accent_text))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.sheet)
        column.setSpacing(0)
        column.addWidget(title_label(self._title, self.sheet))
        column.addSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(((tr("Folder"), self.folder), (tr("Names"), self.names))):
            label = secondary_label(text, self.sheet)
            label.setFixedWidth(80)
            label.setBuddy(field)
            grid.addWidget(label, row * 2, 0)
        grid.addWidget(self.folder, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(self.names, 2, 1, 1, 2)
        self.insert = QWidget(self.sheet)
        insert = QHBoxLayout(self.insert)
        insert.setContentsMargins(0, 0, 0, 0)
        insert.setSpacing(8)
        insert.addWidget(secondary_label(tr("Insert"), self.sheet, small=True))
        for button in self.fields:
            insert.addWidget(button)
        insert.addStretch(1)
        grid.addWidget(self.insert, 3, 1, 1, 2)
        how = QHBoxLayout()
        how.setSpacing(8)
        for each in self.how:
            how.addWidget(each)
        how.addStretch(1)
        label = secondary_label(tr("Format"), self.sheet)
        label.setFixedWidth(80)
        label.setBuddy(self.format)
        grid.addWidget(label, 4, 0)
        grid.addLayout(how, 4, 1, 1, 2)
        grid.addWidget(self.problem, 5, 1, 1, 2)
        column.addLayout(grid)
        column.addSpacing(16)
        column.addWidget(self.preview)
        column.addSpacing(24)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.total)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column.addLayout(foot)

    # what the user does

    def accept_plan(self) -> None:
        """Save as shown; the sheet closes once everything is saved."""
        if self._plan is None or self._saving:
            return
        self._begin(True)
        self._report = ""
        self._begun = (self._plan, self._folder, self.names.text())
        self._on_progress(0, len(self._plan.files))
        self._export.save_plan(self._plan, self._folder)

    def reject(self) -> None:
        """Stop a save that runs; otherwise, and where it does not stop at once, leave."""
        if self._saving and not self._stopping:
            self._stopping = True
            self._export.stop()
            return
        super().reject()

    def _begin(self, saving: bool) -> None:
        self._saving, self._stopping = saving, False
        self.save.setEnabled(not saving and self._plan is not None)
        self.cancel.setText(tr("Stop") if saving else tr("Cancel"))

    def choose_folder(self) -> QFileDialog:
        """Ask for another folder."""
        dialog = folder_dialog(self.window(), tr("Save to"), self._folder, tr("Choose"))
        dialog.fileSelected.connect(lambda path: self.use_folder(Path(path)))
        dialog.open()
        return dialog

    def use_folder(self, folder: Path) -> None:
        """Save to ``folder`` from now on."""
        self._folder = folder
        self._inside = None
        self._report = ""
        self._tell("")
        self._show_folder()
        self._refresh()

    def _use(self, folder: Path) -> Callable[[], None]:
        return lambda: self.use_folder(folder)

    def _insert(self, field: str) -> Callable[[], None]:
        def put() -> None:
            self.names.insert(field)
            self.names.setFocus(Qt.FocusReason.OtherFocusReason)

        return put

    # what is shown

    def _show_folder(self) -> None:
        words = _readable(self._folder)
        self.folder.setText(words)
        self.folder.setAccessibleDescription(words)
        self.folder.setToolTip(str(self._folder))
        self._export.read_folder(self._folder)

    def _on_pattern(self) -> None:
        self._report = ""
        self._refresh()

    def _refresh(self) -> None:
        try:
            pattern = NamePattern(self.names.text())
        except PatternError as problem:
            self._plan = None
            self._tell(str(problem))
            self._mark_wrong(True)
            self.save.setEnabled(False)
            return
        self._mark_wrong(False)
        if self._inside is None or self._inside.error is None:
            self._tell(self._report)
        inside = self._inside
        taken = inside.has if inside is not None else lambda _name: False
        conversion = self._conversion()
        self.loudness.setEnabled(conversion is not None)
        self._plan = plan(self._takes, pattern, taken, conversion, self.sidecars.isChecked())
        self._fill(self._plan.files, conversion is None)
        in_all = tr("{size} in all", size=units.size(self._plan.size_bytes))
        if not self._saving:
            self.total.setText(in_all if conversion is None else tr("As {format}", format=self.format.currentText()))
        self.save.setEnabled(not self._saving)

    def _conversion(self) -> Conversion | None:
        format_ = self.format.currentData()  # Qt made a plain text of it
        return Conversion(Format(format_), self.loudness.currentData()) if format_ is not None else None

    def _fill(self, files: Sequence[PlannedFile], are_exact: bool) -> None:
        self._model.setRowCount(len(files))
        for row, file in enumerate(files):
            item = QStandardItem(file.name)
            size = units.size(file.take.audio.size_bytes) if are_exact else ""
            item.setData(file, _FILE)
            item.setData(size, _SIZE)
            remark = tr(_REMARKS[file.remark]) if file.remark is not None else ""
            words = ", ".join(each for each in (file.name, remark, size) if each)
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            self._model.setItem(row, item)

    def _mark_wrong(self, wrong: bool) -> None:
        if bool(self.names.property("wrong")) != wrong:
            self.names.setProperty("wrong", wrong)
            self.names.style().unpolish(self.names)
            self.names.style().polish(self.names)

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.names.setAccessibleDescription(words)
        self._place()

    # what comes back

    def _on_folder_read(self, inside: FolderNames) -> None:
        if inside.folder != self._folder:
            return
        self._inside = inside
        self._refresh()
        if inside.error is not None:
            self._tell(tr("{folder}: {why}", folder=_readable(self._folder), why=message_for(inside.error).sentence))

    def _on_saved(self, report: SaveReport) -> None:
        if not self._saving or not hasattr(report, "failed"):
            return
        assert self._begun is not None
        plan_, folder, pattern = self._begun
        self.chosen.emit(folder, pattern)
        self.saved.emit(report)
        self._begin(False)
        if not report.failed and not report.left:
            self.accept()
            return
        missing = {*report.left, *(name for name, _ in report.failures)}
        self._takes = tuple(file.take for file in plan_.files if file.name in missing)
        if report.failures:
            name, error = report.failures[0]
            self._report = tr(
                "{saved} saved, {failed} not. {name}: {why}",
                saved=report.count,
                failed=len(missing),
                name=name,
                why=message_for(error).sentence,
            )
        else:
            self._report = tr("Stopped. {saved} saved, {left} not", saved=report.count, left=len(missing))
        self._export.read_folder(self._folder)
        self._refresh()
        self.save.setText(_save_words(len(self._takes)))

    def _on_failed(self, error: CambError) -> None:
        if not self._saving:
            return
        self._begin(False)
        self._refresh()
        self._tell(
            tr(
                "Nothing was saved in {folder}. {why} Choose another folder, or try again",
                folder=self._folder.name or self._folder,
                why=message_for(error).sentence,
            )
        )
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_progress(self, done: int, count: int) -> None:
        if self._saving:
            self.total.setText(tr("{at} of {all}", at=done + 1, all=count))

    def _on_stopped(self) -> None:
        if not self._saving:
            return
        self._begin(False)
        self._report = tr("Stopped. Nothing was saved")
        self._refresh()

    # a sheet

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's commands."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return saves, Esc leaves; nothing reaches the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_plan()
        elif event.key() == Qt.Key.Key_Escape:
            self.reject()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round inside the sheet; out of it only as it closes."""
        if self._leaving:
            return super().focusNextPrevChild(forward)
        stops = [
            self.folder,
            self.choose,
            self.names,
            *self.fields,
            *self.how,
            self.preview,
            self.cancel,
            self.save,
        ]
        stops = [each for each in stops if each.isEnabled() and each.isVisible()]
        now = self.focusWidget()
        place = stops.index(now) if now in stops else 0
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Begin behind the pattern."""
        super().showEvent(event)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        self.names.end(False)

    def done(self, result: int) -> None:
        """Close, and give the keyboard back."""
        self._leaving = True
        super().done(result)
        if self._before is not None and Shiboken.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(0, 0, 0, 143) if theme.dark else with_alpha(theme.text, 0.4))

    def _cover(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self._place()

    def _place(self) -> None:
        """In a low window the buttons that insert fields fold away, then rows of the preview do."""
        is_low = self.height() < _LOW_PX
        margin, inside = (8, 16) if is_low else (16, 24)
        layout = self.sheet.layout()
        assert layout is not None
        layout.setContentsMargins(inside, inside, inside, inside)
        self.insert.setVisible(not is_low)
        self.sheet.setFixedWidth(min(_SHEET_PX, self.width() - 2 * margin))
        wanted = _ROW_PX * min(_ROWS_SHOWN, max(1, len(self._takes))) + 2
        self.preview.setFixedHeight(wanted)
        layout.activate()
        room = self.height() - 2 * margin
        width = self.sheet.width()
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        if high > room:
            self.preview.setFixedHeight(max(0, wanted - (high - room)))
            high = room
        self.sheet.resize(self.sheet.width(), high)
        self.sheet.move((self.width() - self.sheet.width()) // 2, max(margin, (self.height() - high) * 104 // 270))


class _FilePainter(QStyledItemDelegate):
    """Thumbnail, name with a quiet extension, remark, size."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See Qt."""
        return QSize(0, _ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See Qt."""
        file = index.data(_FILE)
        theme = current_theme()
        rect: QRect = option.rect
        if index.row():
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.hairline)
        room = rect.adjusted(16, 1, -16, 0)
        painter.setLayoutDirection(option.direction)  # Qt takes the program's
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = middle | int(Qt.AlignmentFlag.AlignRight)
        ratio = painter.device().devicePixelRatioF()
        drawn = self._thumbnails.pixmap(file.take.row_id, QSize(96, 24), theme.waveform_strong, ratio)
        if drawn is not None:
            painter.drawPixmap(room.left(), room.center().y() - 11, drawn)
        painter.setFont(tabular(font(theme.body_px)))
        painter.setPen(theme.text_secondary)
        painter.drawText(room, right, index.data(_SIZE))
        room.setLeft(room.left() + 112)
        room.setRight(room.right() - 72)
        if file.remark is not None and room.width() > 320:
            painter.setFont(font(theme.small_px))
            words = tr(_REMARKS[file.remark])
            painter.drawText(room, right, words)
            room.setRight(room.right() - QFontMetrics(painter.font()).horizontalAdvance(words) - 16)
        painter.setFont(font(theme.body_px))
        metrics = QFontMetrics(painter.font())
        stem, dot, extension = file.name.rpartition(".")
        tail = dot + extension
        stem = metrics.elidedText(stem, Qt.TextElideMode.ElideMiddle, room.width() - metrics.horizontalAdvance(tail))
        painter.setPen(theme.text)
        painter.drawText(room, middle, stem)
        room.setLeft(room.left() + metrics.horizontalAdvance(stem))
        painter.setPen(theme.text_secondary)
        painter.drawText(room, middle, tail)


def _readable(folder: Path) -> str:
    """``Music / Castle / Gate`` below the home folder, else the path."""
    try:
        inside = folder.relative_to(Path.home())
    except ValueError:
        return str(folder)
    return " / ".join(inside.parts) or tr("Home")


def _save_words(count: int) -> str:
    return tr("Save %n file|Save %n files", count)


def _choice(parent: QWidget, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(name)
    for words, value in choices:
        made.addItem(words, value)
    return made


def _formats() -> list[tuple[str, Format]]:
    return [(format_name(each), each) for each in Format]


def _loudnesses() -> list[tuple[str, float | None]]:
    targets = [(units.decibels(each, "LUFS"), each) for each in LOUDNESS_TARGETS]
    return [(tr("Level as it is"), None), *targets]
