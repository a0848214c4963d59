"""What opens beside a mark, and lets its colour be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.photo.hints.colour_words import words_of
from desktop.photo.hints.colours import Lab, lab_of, snapped
from desktop.photo.hints.gamut_picker import GamutPicker
from desktop.photo.hints.hint_jobs import MOST_SUGGESTED
from desktop.photo.hints.kept_colours import KeptColour
from desktop.photo.hints.popover_place import Surroundings, clamped, covers_mark, place_of
from desktop.photo.hints.reach_slider import ReachSlider
from desktop.photo.hints.swatches import Swatch, SwatchRow
from desktop.photo.hints.value_field import ValueField
from desktop.photo.viewer.hint_marks import MarkKind
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.menus import Menu

#: Logical px.
_WIDTH: Final = 296
_MARGIN: Final = 13
_SMALL: Final = 22
_ROW: Final = 9
#: It is moved by what is above this.
_HEAD: Final = 38


@dataclass(frozen=True, slots=True)
class PopoverView:
    """All that the popover shows.

    Attributes:
        kind: what the hint says.
        colour: of the place as the hint has it, at the lightness at which colours are chosen.
        before: of the place without the hint.
        suggested: what the place may look like; None while that is being found.
        lately: colours that were chosen before, the newest first.
        kept: the user's own, the newest first.
        reach: how far the hint counts, 0..1.
    """

    kind: MarkKind
    colour: Lab
    before: Lab
    suggested: tuple[Lab, ...] | None
    lately: tuple[Lab, ...]
    kept: tuple[KeptColour, ...]
    reach: float


class HintPopover(QWidget):
    """Colours to choose from, beside a mark.

    Signals:
        tried: a `Lab` that is looked at, but not chosen.
        struck_tried: no colour is looked at.
        untried: nothing is looked at any more.
        taken: the `Lab` that was chosen.
        kind_taken: the `MarkKind` that was chosen.
        reach_moved: how far the hint is to count, on its way.
        reach_settled: the slider was let go.
        keep_wanted: the colour in force is to be kept under a name.
        forget_wanted: name of an own colour that is to go.
        find_wanted: its like is to be found in other photos.
        remove_wanted: the hint is to go.
        close_wanted: the popover is to go.
    """

    tried = Signal(object)
    struck_tried = Signal()
    untried = Signal()
    taken = Signal(object)
    kind_taken = Signal(object)
    reach_moved = Signal(float)
    reach_settled = Signal()
    keep_wanted = Signal()
    forget_wanted = Signal(str)
    find_wanted = Signal()
    remove_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Appearance, host: QWidget) -> None:
        super().__init__(host)
        give_role(self, QAccessible.Role.Grouping)
        self._look = look
        self._view: PopoverView | None = None
        self._around: Surroundings | None = None
        #: Where it was put by hand, and whether it lies there now.
        self._put: QPointF | None = None
        self._is_put = False
        #: Where it is held while it is moved, from its corner.
        self._held: QPointF | None = None
        self._title = words("", "heading")
        self._title.setCursor(Qt.CursorShape.SizeAllCursor)
        self.find_others = IconButton(look, "images", self.tr("Find in other photos"))
        self._remove = IconButton(look, "trash-2", self.tr("Remove this place (Del)"))
        self._close = IconButton(look, "x", self.tr("Close (Esc)"))
        self.suggested = SwatchRow(look, self.tr("What this place may look like"))
        self.picker = GamutPicker(look)
        self.value = ValueField(look)
        self._lately_name = words(self.tr("Used lately"), "small")
        # Its room is kept: with the first colour nothing is to move under the pointer.
        self.lately = SwatchRow(
            look, self._lately_name.text(), side=_SMALL, places=_ROW, shows_free=True
        )
        self._kept_name = words(self.tr("Own colours"), "small")
        self.kept = SwatchRow(look, self._kept_name.text(), side=_SMALL, places=_ROW)
        self._keep = IconButton(look, "bookmark-plus", self.tr("Keep this colour under a name"))
        self.reach = ReachSlider(look)
        self.grey = PushButton(self.tr("No colour here"))
        self.as_it_is = PushButton(self.tr("Leave as it is"))
        self.menu = Menu(self)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Colour of this place"))
        self._lay_out()
        self._connect()
        look.changed.connect(self._on_look_changed)
        self.hide()

    @property
    def view(self) -> PopoverView | None:
        """What is shown; None while the popover is hidden."""
        return None if self.isHidden() else self._view

    def show_view(self, view: PopoverView) -> None:
        """Show values; nothing is emitted."""
        self._view = view
        is_colour = view.kind is MarkKind.COLOUR
        self._title.setText(_title_of(view.kind))
        self.suggested.show_swatches(_suggested_swatches(view))
        self.suggested.show_taken(view.colour if is_colour else None,
                                  struck=view.kind is MarkKind.GREY)  # fmt: skip
        self.lately.show_swatches([_plain(colour, view) for colour in view.lately[:_ROW]])
        self.kept.show_swatches([_own(colour, view) for colour in view.kept[:_ROW]])
        self.kept.setVisible(bool(view.kept))
        self._show_colour(view.colour)
        self.reach.show_value(view.reach)
        self.reach.setEnabled(view.kind is not MarkKind.KEEP)
        for button, kind in ((self.grey, MarkKind.GREY), (self.as_it_is, MarkKind.KEEP)):
            button.setChecked(view.kind is kind)
        self._place()

    def show_beside(self, around: Surroundings, *, is_new: bool) -> None:
        """Lie beside a mark.

        Args:
            around: what is there.
            is_new: it is another mark: where the popover was put by hand it lies again, but not
                on that mark.
        """
        self._around = around
        if is_new and self._put is not None:
            lies = QRectF(clamped(around.host, self._put, self._size()), QSizeF(self._size()))
            self._is_put = not covers_mark(around, lies)
        self._place()
        self.show()
        self.raise_()

    def forget_place(self) -> None:
        """Forget where it was put by hand."""
        self._put, self._is_put = None, False

    def take_keyboard(self) -> None:
        """Let the keyboard choose."""
        self.suggested.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape, remove by Delete, and keep all keys but Space from the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be taken hold of at the head, and keep all other clicks from what lies below."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < _HEAD:
            self._held = event.globalPosition() - QPointF(self.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self._held is not None:
            self._put, self._is_put = event.globalPosition() - self._held, True
            self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay here."""
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the popover."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _lay_out(self) -> None:
        for button in (self.grey, self.as_it_is):
            button.setCheckable(True)
            button.setProperty("scale", "small")
        for sign in (self.find_others, self._remove, self._close, self._keep):
            sign.setFixedSize(28, 28)
            sign.setIconSize(QSize(16, 16))
        head, plane, kept, foot = (QHBoxLayout() for _ in range(4))
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self.find_others)
        head.addWidget(self._remove)
        head.addWidget(self._close)
        plane.setSpacing(10)
        plane.addWidget(self.picker, 0, Qt.AlignmentFlag.AlignTop)
        plane.addWidget(self.value, 1)
        kept.addWidget(self._kept_name, 1)
        kept.addWidget(self._keep)
        foot.setSpacing(8)
        foot.addWidget(self.grey, 1)
        foot.addWidget(self.as_it_is, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 7, _MARGIN, _MARGIN)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.suggested)
        column.addSpacing(4)
        column.addLayout(plane)
        column.addSpacing(2)
        column.addWidget(self._lately_name)
        column.addWidget(self.lately)
        column.addLayout(kept)
        column.addWidget(self.kept)
        column.addSpacing(2)
        column.addWidget(self.reach)
        column.addSpacing(2)
        column.addLayout(foot)

    def _connect(self) -> None:
        for row in (self.suggested, self.lately, self.kept):
            row.tried.connect(self._on_tried)
            row.left.connect(self.untried)
            row.taken.connect(self._on_taken)
        self.kept.menu_wanted.connect(self._on_menu_wanted)
        self.picker.tried.connect(self._on_picked)
        self.picker.taken.connect(self.taken)
        self.value.taken.connect(self._on_typed)
        self.reach.moved.connect(self._on_reach_moved)
        self.reach.settled.connect(self.reach_settled)
        self.grey.clicked.connect(self._on_grey)
        self.as_it_is.clicked.connect(self._on_as_it_is)
        self._keep.clicked.connect(self.keep_wanted)
        self.find_others.clicked.connect(self.find_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self._close.clicked.connect(self.close_wanted)

    def _place(self) -> None:
        if self._around is None:
            return
        size = self._size()
        if self._is_put and self._put is not None:
            corner = clamped(self._around.host, self._put, size).toPoint()
        else:
            corner = place_of(self._around, size)
        self.setGeometry(QRect(corner, size))

    def _size(self) -> QSize:
        return QSize(_WIDTH, self.sizeHint().height())

    def _show_colour(self, colour: Lab) -> None:
        self.picker.show_colour(colour)
        self.value.show_colour(colour)

    def _at_place(self, colour: Lab) -> Lab:
        """Give a colour as the place can have it."""
        if self._view is None:
            return colour
        return snapped(replace(colour, lightness=self._view.colour.lightness))

    @Slot(object)
    def _on_tried(self, swatch: Swatch) -> None:
        if swatch.is_struck:
            self.struck_tried.emit()
        else:
            self.tried.emit(self._at_place(swatch.colour))

    @Slot(object)
    def _on_taken(self, swatch: Swatch) -> None:
        if swatch.is_struck:
            self.kind_taken.emit(MarkKind.GREY)
        else:
            self.taken.emit(self._at_place(swatch.colour))

    @Slot(object)
    def _on_picked(self, colour: Lab) -> None:
        self.value.show_colour(colour)
        self.tried.emit(colour)

    @Slot(object)
    def _on_typed(self, colour: Lab) -> None:
        self.taken.emit(self._at_place(colour))

    @Slot(str, float)
    def _on_reach_moved(self, key: str, reach: float) -> None:
        self.reach_moved.emit(reach)

    @Slot()
    def _on_grey(self) -> None:
        self.kind_taken.emit(MarkKind.GREY if self.grey.isChecked() else MarkKind.COLOUR)

    @Slot()
    def _on_as_it_is(self) -> None:
        self.kind_taken.emit(MarkKind.KEEP if self.as_it_is.isChecked() else MarkKind.COLOUR)

    @Slot(object)
    def _on_menu_wanted(self, swatch: Swatch) -> None:
        self.menu.clear()
        forget = self.menu.addAction(
            self.tr("Forget {name}").format(name=swatch.label.replace("&", "&&"))
        )
        forget.setData(swatch.label)
        forget.triggered.connect(self._on_forget)
        self.menu.popup(self.cursor().pos())

    @Slot()
    def _on_forget(self) -> None:
        self.forget_wanted.emit(str(self.menu.actions()[0].data()))

    @Slot()
    def _on_look_changed(self) -> None:
        self.update()


def _title_of(kind: MarkKind) -> str:
    return {
        MarkKind.COLOUR: _tr("Colour of this place"),
        MarkKind.GREY: _tr("No colour here"),
        MarkKind.KEEP: _tr("Left as it is"),
    }[kind]


def _suggested_swatches(view: PopoverView) -> Sequence[Swatch]:
    now = _tr("As it is now: {colour}").format(colour=words_of(view.before))
    grey = Swatch(Lab(view.before.lightness, 0.0, 0.0), _tr("No colour"), is_struck=True)
    if view.suggested is None:
        between = [Swatch(view.before, "", is_awaited=True)] * MOST_SUGGESTED
    else:
        between = [_plain(colour, view) for colour in view.suggested]
    return [Swatch(view.before, now), *between, grey]


def _plain(colour: Lab, view: PopoverView) -> Swatch:
    shown = _here(colour, view)
    return Swatch(shown, f"{words_of(shown)}  {shown.hex}")


def _own(kept: KeptColour, view: PopoverView) -> Swatch:
    return Swatch(_here(lab_of(kept.colour), view), kept.name, label=kept.name)


def _here(colour: Lab, view: PopoverView) -> Lab:
    """Give a colour as it would look at the place, whatever place it was taken from."""
    return snapped(replace(colour, lightness=view.before.lightness))


def _tr(text: str) -> str:
    return QCoreApplication.translate("HintPopover", text)
