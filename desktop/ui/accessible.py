"""What widgets that paint themselves are to a screen reader, and what it is told as it happens.

Qt knows what its own widgets are. Of a plain `QWidget` it says nothing more than that it is there,
which screen readers pass over; `give_role` says what it is.
"""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_ROLE: Final = "accessible-role"
_IS_READY: Final = "tells-roles"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is that Qt knows nothing of; not for buttons, lists and the like."""
    widget.setProperty(_ROLE, role.value)


def tell_roles(app: QApplication) -> None:
    """Answer screen readers with the roles that widgets were given; once for an application."""
    if not app.property(_IS_READY):
        app.setProperty(_IS_READY, True)
        QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say something that happens; it says it when it has finished a sentence.

    Args:
        widget: what it is about, or where it is shown.
        text: what is said.
        is_urgent: it is said at once.
    """
    if not QAccessible.isActive() or not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if is_urgent else manners.Polite)
    QAccessible.updateAccessibility(event)


def _interface_of(key: str, thing: QObject) -> QAccessibleInterface | None:
    """Answer for a widget that was given a role; for all others Qt answers."""
    role = thing.property(_ROLE) if isinstance(thing, QWidget) else None
    if not isinstance(thing, QWidget) or role is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role))
