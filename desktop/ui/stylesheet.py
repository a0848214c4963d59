"""The style sheet: how Qt's own widgets wear the theme.

A widget says what it is by its property `kind` (primary, flat, icon, title, muted, ...);
sizes are logical px on a grid of 4. To the right of the words of a tool button Qt leaves some
6 px more than to the left of its icon, which the padding makes up for.
"""

from pathlib import Path
from typing import Final

from desktop.ui.theme import Theme

_NO_COLOURS: Final = ("is_dark", "ring", "is_contrast")
_SHEET: Final = """
* {{ outline: 0; }}
QMainWindow, QDialog {{ background: {surface}; }}
QWidget[kind="bar"], QWidget[kind="panel"] {{ background: {surface}; }}
QWidget[kind="room"] {{ background: {room}; }}
QFrame[kind="line"] {{ background: {line}; border: 0; }}
QFrame[kind="card"] {{ background: {raised}; border: 1px solid {line}; border-radius: 10px; }}

QLabel {{ background: transparent; color: {text}; }}
QLabel[kind="display"] {{ font-size: 28px; font-weight: 600; }}
QLabel[kind="name"] {{ font-size: 14px; font-weight: 600; }}
QLabel[kind="display-small"] {{ font-size: 22px; font-weight: 600; }}
QLabel[kind="title"] {{ font-size: 17px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-weight: 600; }}
QLabel[kind="figure"] {{ font-size: 19px; font-weight: 600; }}
QLabel[kind="lead"] {{ font-size: 15px; color: {muted}; }}
QLabel[kind="muted"] {{ color: {muted}; }}
QLabel[kind="small"] {{ color: {muted}; font-size: 12px; }}
QLabel[kind="small-strong"] {{ font-size: 12px; font-weight: 600; }}
QLabel[kind="small-bad"] {{ color: {bad}; font-size: 12px; }}
QLabel[kind="bad"] {{ color: {bad}; }}
QLabel[kind="good"] {{ color: {good}; }}
QLabel[kind="problem"] {{ color: {bad}; }}
QLabel[kind="caution"] {{ color: {caution}; }}
QLabel[kind="key"] {{
    background: {raised}; border: 1px solid {edge}; border-radius: 5px; padding: 1px 7px;
    color: {text}; font-size: 12px;
}}
QLabel:disabled {{ color: {faint}; }}

QPushButton {{
    background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 8px;
    padding: 0 14px; min-height: 32px; font-weight: 500;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 0 13px; min-height: 30px; }}
QPushButton:disabled {{ color: {faint}; background: transparent; border-color: {line}; }}
QPushButton[kind="primary"] {{
    background: {accent}; color: {on_accent}; border: 1px solid {accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{
    background: {track}; color: {faint}; border-color: {track};
}}
QPushButton[busy="true"]:disabled {{ color: {text}; }}
QPushButton[kind="flat"] {{ background: transparent; border-color: transparent; padding: 0 8px; }}
QPushButton[kind="flat"]:hover {{ background: {hover}; }}
QPushButton[kind="flat"]:focus {{ border: 2px solid {focus}; padding: 0 7px; }}
QPushButton[kind="link"] {{
    background: transparent; border: 0; color: {ink}; padding: 0; min-height: 24px;
    text-align: left;
}}
QPushButton[kind="link"]:hover {{ color: {ink}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 0; padding: 0; text-decoration: underline; }}
QPushButton[kind="link"]:disabled {{ color: {faint}; }}
QPushButton[scale="small"] {{ min-height: 28px; padding: 0 6px; font-size: 12px; }}
QPushButton[scale="small"]:focus {{ min-height: 26px; padding: 0 5px; }}
QPushButton:checked {{ color: {ink}; border-color: {ink}; }}
QPushButton[scale="large"] {{ min-height: 40px; padding: 0 20px; font-size: 14px; }}
QPushButton[scale="large"]:focus {{ min-height: 38px; padding: 0 19px; }}

QToolButton {{
    background: transparent; border: 1px solid transparent; border-radius: 8px; color: {text};
    padding: 0; margin: 0;
}}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {raised}; }}
QToolButton:focus {{ border: 2px solid {focus}; }}
QToolButton:disabled {{ background: transparent; color: {faint}; }}
QToolButton[kind="over"] {{ background: {surface}; border-radius: 16px; }}
QToolButton[kind="over"]:hover {{ background: {hover}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[kind="text"] {{ padding: 0 4px 0 10px; font-weight: 500; color: {muted}; }}
QToolButton[kind="text"]:hover, QToolButton[kind="text"]:checked {{ color: {text}; }}

QToolButton[kind="fold"] {{ font-size: 12px; color: {muted}; padding: 0 6px 0 0; }}
QToolButton[kind="fold"]:hover {{ background: transparent; color: {text}; }}
QToolButton[kind="fold"]:pressed {{ background: transparent; }}

QToolButton[kind="pointing"] {{ font-weight: 500; }}
QToolButton[kind="pointing"][words="true"] {{ padding: 0 4px 0 10px; }}
QToolButton[kind="pointing"]:checked {{
    background: {raised}; color: {ink}; border: 1px solid {ink};
}}
QToolButton[kind="pointing"]:checked:focus {{ border: 2px solid {focus}; }}

QWidget[kind="segments"] {{ background: {track_soft}; border-radius: 8px; }}
QToolButton[kind="segment"] {{
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    color: {muted}; padding: 0 10px; font-weight: 500;
}}
QToolButton[kind="segment"][words="true"] {{ padding: 0 3px 0 10px; }}
QToolButton[kind="segment"][narrow="true"] {{ padding: 0; }}
QToolButton[kind="segment"][words="false"] {{ padding: 0; }}
QToolButton[kind="segment"]:hover {{ color: {text}; }}
QToolButton[kind="segment"]:checked {{
    background: {segment}; border: 1px solid {segment_edge}; color: {text};
}}
QToolButton[kind="segment"]:disabled, QToolButton[kind="segment"]:checked:disabled {{
    background: transparent; border-color: transparent; color: {faint};
}}
QToolButton[kind="segment"]:focus {{ border: 2px solid {focus}; }}

QMenu {{
    background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 10px;
    padding: 6px; menu-scrollable: 1;
}}
QMenu::item {{ padding: 7px 28px 7px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {edge}; margin: 6px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 8px; }}
QMenu::right-arrow {{ width: 12px; height: 12px; margin-right: 8px; }}

QComboBox {{
    background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 8px;
    padding: 0 10px; min-height: 32px;
}}
QComboBox:hover {{ background: {hover}; }}
QComboBox:focus {{ border: 2px solid {focus}; padding: 0 9px; min-height: 30px; }}
ChoiceBox::drop-down, QFileDialog QComboBox::drop-down {{ border: 0; width: 26px; }}
ChoiceBox::down-arrow, QFileDialog QComboBox::down-arrow {{ image: none; }}
QFileDialog QHeaderView::section {{
    background: {surface}; color: {muted}; border: 0; border-bottom: 1px solid {line};
    padding: 6px 8px;
}}
QFileDialog QTreeView, QFileDialog QListView {{
    background: {room}; border: 0; border-radius: 8px; padding: 4px;
}}
QFileDialog QListView#sidebar {{ background: transparent; }}
QComboBox QAbstractItemView {{
    background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 10px;
    padding: 4px; selection-background-color: {hover}; selection-color: {text};
}}

QCheckBox {{ color: {text}; spacing: 8px; background: transparent; }}
QCheckBox:disabled {{ color: {faint}; }}
QCheckBox::indicator {{
    width: 16px; height: 16px; border: 1px solid {mark}; border-radius: 4px; background: {raised};
}}
QCheckBox::indicator:hover {{ border-color: {ink}; }}
QCheckBox::indicator:focus {{ border: 2px solid {focus}; width: 14px; height: 14px; }}
QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{icons}/check.svg");
}}
QCheckBox::indicator:disabled {{ border-color: {line}; background: transparent; }}
QCheckBox::indicator:checked:disabled {{ border-color: {mark}; background: {mark}; }}

QRadioButton {{ color: {text}; spacing: 8px; background: transparent; }}
QRadioButton::indicator {{
    width: 16px; height: 16px; border: 1px solid {mark}; border-radius: 9px; background: {raised};
}}
QRadioButton::indicator:hover {{ border-color: {ink}; }}
QRadioButton::indicator:checked {{
    width: 8px; height: 8px; border: 5px solid {accent}; background: {on_accent};
}}
QRadioButton::indicator:focus {{ border-color: {focus}; }}

QLineEdit, QSpinBox, QDoubleSpinBox {{
    background: {raised}; color: {text}; border: 1px solid {edge}; border-radius: 8px;
    padding: 0 10px; min-height: 32px; selection-background-color: {accent};
    selection-color: {on_accent};
}}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border: 2px solid {focus}; padding: 0 9px; min-height: 30px;
}}
QSpinBox, QSpinBox:focus, QDoubleSpinBox, QDoubleSpinBox:focus {{ padding: 0; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus,
QDoubleSpinBox QLineEdit, QDoubleSpinBox QLineEdit:focus {{
    background: transparent; border: 0; border-radius: 0; padding: 0; min-height: 0;
}}
QSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; border: 0; }}
QSpinBox[kind="typed"] {{
    background: transparent; border: 1px solid transparent; border-radius: 5px; min-height: 0;
    padding: 0;
}}
QSpinBox[kind="typed"]:hover {{ background: {hover}; }}
QSpinBox[kind="typed"]:focus {{ background: {raised}; border: 1px solid {focus}; }}
QSpinBox[kind="typed"][rank="muted"], QLabel[rank="muted"] {{ color: {muted}; }}
QSpinBox[kind="typed"][rank="strong"], QLabel[rank="strong"] {{ font-weight: 600; }}
QSpinBox[kind="typed"][rank]:focus {{ color: {text}; }}
QSpinBox[kind="typed"]:disabled {{ background: transparent; color: {faint}; }}
QLineEdit[kind="finder"], QLineEdit[kind="finder"]:focus {{
    background: transparent; border: 0; border-radius: 0; padding: 0 18px; min-height: 48px;
    font-size: 15px;
}}
QPlainTextEdit {{
    background: {room}; color: {text}; border: 1px solid {edge}; border-radius: 8px; padding: 8px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 7px; }}

QListView[kind="strip"] {{ background: {surface}; padding: 0 8px; }}
QListView, QTableView, QScrollArea {{ background: transparent; border: 0; }}
/* A chosen row is painted by its delegate; the style would put a slab behind it. */
QTableView {{ selection-background-color: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QPlainTextEdit[kind="page"] {{
    background: {room}; color: {text}; border: 2px solid {room}; padding: 12px 14px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QPlainTextEdit[kind="page"]:focus {{ border-color: {focus}; }}
QTextBrowser[kind="page"] {{
    background: {room}; color: {text}; border: 2px solid {room};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QTextBrowser[kind="page"]:focus {{ border-color: {focus}; }}
QScrollArea[kind="room"] {{ background: {room}; border: 2px solid {room}; }}
QScrollArea[kind="room"]:focus {{ border-color: {focus}; }}
QScrollArea[kind="room"] QFrame[kind="line"] {{ background: {edge}; }}

QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 3px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {faint}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 3px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QToolTip {{
    background: {raised}; color: {text}; border: 1px solid {edge}; padding: 3px 5px;
    border-radius: 6px;
}}
"""

#: On top of it in high contrast: what is flat has an outline, and the ring is wider. A wider ring
#: takes its px from inside, so that nothing moves.
_CONTRAST: Final = """
QFrame[kind="card"], QWidget[kind="segments"], QListView[kind="strip"] {{
    border: 1px solid {line};
}}
QPushButton:disabled, QPushButton[kind="primary"]:disabled {{
    background: {surface}; border: 1px dashed {faint}; color: {faint};
}}
QPushButton[kind="flat"] {{ border-color: {edge}; }}
QPushButton[kind="link"] {{ text-decoration: underline; }}
QPushButton[kind="link"]:disabled {{ border: 0; text-decoration: none; }}
QPushButton:hover, QToolButton:hover {{ border-color: {ink}; }}
QPushButton:focus {{ border: 3px solid {focus}; padding: 0 12px; min-height: 28px; }}
QPushButton[kind="primary"]:focus {{ border: 3px solid {focus}; }}
QPushButton[kind="flat"]:focus {{ border: 3px solid {focus}; padding: 0 6px; }}
QPushButton[kind="link"]:focus {{
    border: 3px solid {focus}; border-radius: 4px; padding: 0; min-height: 18px;
}}
QPushButton[scale="small"]:focus {{ min-height: 24px; padding: 0 4px; }}
QPushButton[scale="large"]:focus {{ min-height: 36px; padding: 0 18px; }}
QPushButton:checked {{
    background: {surface}; color: {text}; border: 2px solid {ink}; border-bottom: 5px solid {ink};
    padding: 3px 13px 0; min-height: 24px;
}}
QPushButton[scale="small"]:checked {{ padding: 3px 5px 0; min-height: 20px; }}
QPushButton[kind="link"]:checked {{ background: transparent; color: {ink}; border: 0; }}
QToolButton {{ border: 1px solid {edge}; }}
QToolButton:disabled {{ border: 1px dashed {faint}; }}
QToolButton[kind="segment"] {{ border: 1px solid {line}; color: {text}; }}
QToolButton:checked, QToolButton[kind="text"]:checked, QToolButton[kind="segment"]:checked,
QToolButton[kind="pointing"]:checked {{
    background: {surface}; border: 2px solid {ink}; border-bottom: 5px solid {ink}; color: {text};
    padding-top: 3px;
}}
QToolButton:focus, QToolButton[kind="segment"]:focus, QToolButton[kind="text"]:checked:focus,
QToolButton[kind="pointing"]:checked:focus {{
    border: 3px solid {focus};
}}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QComboBox:focus {{ border: 3px solid {focus}; padding: 0 8px; min-height: 28px; }}
QComboBox QAbstractItemView {{
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QCheckBox::indicator:focus {{ border: 3px solid {focus}; width: 12px; height: 12px; }}
QCheckBox::indicator:disabled {{ border: 1px dashed {faint}; }}
QRadioButton::indicator:focus {{ border: 3px solid {focus}; width: 12px; height: 12px; }}
QLineEdit:focus, QSpinBox:focus {{
    border: 3px solid {focus}; padding: 0 8px; min-height: 28px;
}}
QSpinBox[kind="typed"] {{ border: 1px solid {edge}; }}
QSpinBox[kind="typed"]:focus {{ border: 2px solid {focus}; }}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ border: 1px dashed {faint}; }}
QPlainTextEdit:focus, QPlainTextEdit[kind="page"]:focus {{
    border: 3px solid {focus}; padding: 6px;
}}
QScrollArea[kind="room"]:focus {{ border: 3px solid {focus}; }}
"""


def stylesheet_of(theme: Theme, icons: Path) -> str:
    """Fill the style sheet with the colours of a theme.

    Args:
        theme: the colours.
        icons: the folder of the icon set, for the few that style sheets draw.
    """
    names = {name: getattr(theme, name) for name in Theme.__slots__ if name not in _NO_COLOURS}
    sheet = _SHEET + _CONTRAST if theme.is_contrast else _SHEET
    return sheet.format(
        **names,
        mark=theme.faint,
        track_soft=theme.room if theme.is_dark or theme.is_contrast else theme.hover,
        segment=theme.hover if theme.is_dark else theme.raised,
        segment_edge=theme.hover if theme.is_dark else theme.edge,
        icons=icons.as_posix(),
    )
