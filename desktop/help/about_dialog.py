"""The dialog about the program: what it is, what it promises, and whose work is inside."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from core.model.shelf import Installed
from desktop.help.flowing_text import flowing
from desktop.help.paper_service import PaperService
from desktop.help.papers import Licences
from desktop.models.model_names import model_name
from desktop.ui.appearance import Appearance
from desktop.ui.core_words import said
from desktop.ui.widgets import line
from desktop.ui.widgets.dialog_head import DialogHead, fitting
from desktop.ui.widgets.grouped_list import GroupedList
from desktop.ui.widgets.grouped_rows import Entry, Section
from desktop.ui.widgets.labels import to_copy, words
from desktop.ui.widgets.mark import Mark

if TYPE_CHECKING:
    from desktop.help.inventory import Work

_SIZE: Final = (820, 640)
_SMALLEST: Final = (700, 400)
_LIST_WIDTH: Final = 288


class AboutDialog(QDialog):
    """Name, version and promise above; below, whose work is inside and what its licence says."""

    def __init__(
        self, parent: QWidget, look: Appearance, models: Sequence[Installed], papers: PaperService
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._models = tuple(models)
        self._texts: dict[str, str] = {}
        self.version = to_copy("", "muted")
        self.rights = words("", "small")
        self.list = GroupedList(look, self.tr("Works inside"))
        self.text = QPlainTextEdit()
        self._shield = QLabel()
        self.setWindowTitle(self.tr("About Autochrome"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_SIZE))
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "page")
        self.text.setAccessibleName(self.tr("Words of the licence"))
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.list.setFocus()
        papers.licences_read.connect(self.show_licences)
        papers.want_licences()

    @Slot(object)
    def show_licences(self, licences: Licences) -> None:
        """Show what the program is made of."""
        self.version.setText(self.tr("Version {n}").format(n=licences.version))
        lines = licences.program.text.splitlines()
        copyright_line = next((text for text in lines if text.startswith("Copyright")), "")
        copyright_line = copyright_line.replace("(c)", "©")
        licence = self.tr("{name} licence").format(name=licences.program.licence)
        self.rights.setText("  ·  ".join(part for part in (copyright_line, licence) if part))
        sections = [
            self._section(self.tr("This program"), (licences.program,)),
            self._models_section(),
            self._section(self.tr("Libraries"), licences.libraries),
            self._section(self.tr("Fonts and icons"), licences.drawn),
        ]
        self.list.show_sections([section for section in sections if section.entries])

    def _section(self, heading: str, works: "Sequence[Work]") -> Section:
        entries = []
        for work in works:
            note = "  ·  ".join(part for part in (work.version, work.licence) if part)
            self._texts[work.name] = work.text or self.tr(
                "{name} is under the licence {licence}; its words did not come along."
            ).format(name=work.name, licence=work.licence)
            entries.append(Entry(work.name, work.name, note))
        return Section(heading, tuple(entries))

    def _models_section(self) -> Section:
        entries = []
        for model in self._models:
            card = model.package.card
            key, name = f"model:{card.id}", model_name(model)
            rights = [
                self.tr("{name}: %Ln photos, {rights}", "", data.photos).format(
                    name=said(data.name), rights=said(data.rights) or self.tr("not stated")
                )
                for data in card.trained_on
            ]
            licence = said(card.licence) or self.tr("not stated")
            learned = [self.tr("Learned from:"), *rights] if rights else []
            self._texts[key] = "\n\n".join([name, licence, *learned])
            entries.append(Entry(key, name, licence))
        return Section(self.tr("Models"), tuple(entries))

    def _lay_out(self) -> None:
        head = DialogHead(self._look, self.tr("About Autochrome"))
        head.close_wanted.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.list.setFixedWidth(_LIST_WIDTH)
        row.addWidget(self.list)
        row.addWidget(line.upright())
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._make_banner())
        column.addWidget(line.across())
        column.addLayout(row, 1)

    def _make_banner(self) -> QHBoxLayout:
        name = words("Autochrome", "display-small")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(self.version, 1, Qt.AlignmentFlag.AlignBottom)
        promise = QHBoxLayout()
        promise.setSpacing(8)
        promise.addWidget(self._shield)
        promise.addWidget(words(self.tr("Nothing leaves this computer.")), 1)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addLayout(row)
        texts.addWidget(
            words(
                self.tr(
                    "Gives black-and-white photographs believable colour, on an ordinary computer."
                ),
                "muted",
                wraps=True,
            )
        )
        texts.addSpacing(8)
        texts.addLayout(promise)
        texts.addWidget(self.rights)
        banner = QHBoxLayout()
        banner.setContentsMargins(24, 4, 24, 20)
        banner.setSpacing(20)
        banner.addWidget(Mark(72), 0, Qt.AlignmentFlag.AlignTop)
        banner.addLayout(texts, 1)
        return banner

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.text.setPlainText(flowing(self._texts.get(key, "")))

    @Slot()
    def _on_look_changed(self) -> None:
        theme, ratio = self._look.theme, self.devicePixelRatioF()
        self._shield.setPixmap(self._look.pixmap("shield-check", theme.good, 16, ratio))
