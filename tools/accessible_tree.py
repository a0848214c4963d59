"""What a screen reader is told of a window: its tree, read over AT-SPI as Orca reads it.

Names, roles and states are those of the D-Bus interface (freedesktop.org, AT-SPI2, `xml/` of
at-spi2-core); Qt's bridge answers them from `QAccessibleInterface`.
"""

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final

from jeepney import DBusAddress, MatchRule, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_A11Y: Final = "org.a11y.atspi"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_REGISTRY: Final = f"{_A11Y}.Registry"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_NOTHING: Final = "/org/a11y/atspi/null"
_ANNOUNCED: Final = MatchRule(
    type="signal", interface=f"{_A11Y}.Event.Object", member="Announcement"
)
#: A window in the midst of work answers late, and what waits for a window looks again so often.
_PATIENCE_S: Final = 60.0
_LOOK_EVERY_S: Final = 0.05
#: Of lists, the rows that are read: a queue may hold thousands.
_ROWS: Final = 40
#: `AtspiStateType`, by number.
_STATES: Final = {
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    20: "pressed",
    23: "selectable",
    24: "sensitive",
    25: "showing",
    30: "visible",
    31: "manages descendants",
    41: "checkable",
}
#: Roles of what a person acts on or reads a value of, in AT-SPI's words.
ACTED_ON: Final = frozenset(
    {
        "check box", "check menu item", "combo box", "entry", "link", "list item", "menu item",
        "page tab", "password text", "push button", "button", "radio button", "radio menu item",
        "scroll bar", "slider", "spin button", "table cell", "text", "toggle button", "switch",
        "progress bar",
    }
)  # fmt: skip
#: Roles that say nothing of what a thing is.
SAYS_NOTHING: Final = frozenset({"", "invalid", "unknown", "redundant object", "filler"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where an accessible thing is asked: a name on the bus, and a path there."""

    bus: str
    path: str


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing in the tree, as a screen reader is told of it.

    Attributes:
        place: where it answers.
        role: what it is, in words such as "push button".
        name: what it is called.
        description: what else is said of it.
        states: those that hold, in words such as "focusable".
        depth: steps from the window.
        around: the role of what it lies in.
    """

    place: Place
    role: str
    name: str
    description: str
    states: frozenset[str]
    depth: int
    around: str

    @property
    def is_control(self) -> bool:
        """Whether a person acts on it, or reads a value of it.

        The buttons of a spin box, the pop-up of a combo box and scroll bars are Qt's own parts.
        """
        if "showing" not in self.states or self.around in ("combo box", "spin button"):
            return False
        if self.role == "scroll bar":
            return False
        return self.role in ACTED_ON or "focusable" in self.states

    @property
    def says_what_it_is(self) -> bool:
        """Whether its role is one that tells something."""
        return self.role not in SAYS_NOTHING


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a slider, a progress bar or a spin box."""

    now: float
    least: float
    most: float


class ScreenReader:
    """Reads what windows say over AT-SPI.

    Args:
        session: the address of the bus of the session that they are in.
    """

    def __init__(self, session: str) -> None:
        self._bus = open_dbus_connection(_accessibility_bus(session))
        self._said: deque[Message] = deque()
        self._filter = self._bus.filter(_ANNOUNCED, queue=self._said)

    def __enter__(self) -> "ScreenReader":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bus.close()

    def listen(self, *events: str) -> None:
        """Be told of events, such as `object:announcement`, from now on."""
        at = DBusAddress("/org/a11y/atspi/registry", bus_name=_REGISTRY, interface=_REGISTRY)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        for event in events:
            self._ask(new_method_call(at, "RegisterEvent", "s", (event,)))
        self._ask(new_method_call(bus, "AddMatch", "s", (_ANNOUNCED.serialise(),)))

    def wait_for(self, application: str, name: str, role: str) -> Heard:
        """Wait until something in the windows of an application is shown, and give it.

        Args:
            application: its name on the bus.
            name: what the thing's name begins with.
            role: what it is.

        Raises:
            TimeoutError: it did not come.
        """
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            for window in self.windows(application):
                for heard in self.tree(window):
                    is_shown = "showing" in heard.states and heard.role == role
                    if is_shown and heard.name.startswith(name):
                        return heard
            time.sleep(_LOOK_EVERY_S)
        raise TimeoutError(f"no {role} {name!r} came to the accessibility bus")

    def tree(self, window: Place) -> Iterator[Heard]:
        """Give all that is in a window, from the top down, with the window itself."""
        yield from self._below(window, 0, "")

    def windows(self, application: str) -> tuple[Place, ...]:
        """Give the windows of an application that are there now."""
        for place in self.children(Place(_REGISTRY, _ROOT)):
            if self._property(place, "Accessible", "Name") == application:
                return self.children(place)
        return ()

    def children(self, place: Place) -> tuple[Place, ...]:
        """Give what lies in a thing."""
        answer = self._call(place, "Accessible", "GetChildren")
        found = [Place(bus, path) for bus, path in answer if path != _NOTHING]
        return tuple(found)

    def heard(self, place: Place, depth: int = 0, around: str = "") -> Heard:
        """Give what is said of one thing."""
        low, high = self._call(place, "Accessible", "GetState")
        bits = low | high << 32
        states = frozenset(word for bit, word in _STATES.items() if bits >> bit & 1)
        role = str(self._call(place, "Accessible", "GetRoleName"))
        name = str(self._property(place, "Accessible", "Name"))
        description = str(self._property(place, "Accessible", "Description"))
        return Heard(place, role, name, description, states, depth, around)

    def value(self, place: Place) -> Value:
        """Give the value of a thing that has one."""
        names = ("CurrentValue", "MinimumValue", "MaximumValue")
        return Value(*(float(self._property(place, "Value", name)) for name in names))

    def set_value(self, place: Place, value: float) -> None:
        """Move a slider, as a screen reader does for who uses it."""
        at = DBusAddress(place.path, bus_name=place.bus, interface=_PROPERTIES)
        what = (f"{_A11Y}.Value", "CurrentValue", ("d", value))
        self._ask(new_method_call(at, "Set", "ssv", what))

    def press(self, place: Place) -> None:
        """Do what a thing does first of all: press a button."""
        at = DBusAddress(place.path, bus_name=place.bus, interface=f"{_A11Y}.Action")
        self._ask(new_method_call(at, "DoAction", "i", (0,)))

    def announcements(self, seconds: float) -> Iterator[str]:
        """Give what is announced within so many seconds, and was since `listen`."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                message = self._bus.recv_until_filtered(self._said, timeout=left)
            except TimeoutError:
                return
            yield str(message.body[3][1])

    def _below(self, place: Place, depth: int, around: str) -> Iterator[Heard]:
        try:
            heard = self.heard(place, depth, around)
            inside = self.children(place) if "showing" in heard.states or depth == 0 else ()
        except LookupError:  # it went while it was being read
            return
        yield heard
        for child in inside[:_ROWS] if heard.role in ("list", "table", "tree") else inside:
            yield from self._below(child, depth + 1, heard.role)

    def _property(self, place: Place, interface: str, name: str) -> Any:
        at = DBusAddress(place.path, bus_name=place.bus, interface=_PROPERTIES)
        answer = self._ask(new_method_call(at, "Get", "ss", (f"{_A11Y}.{interface}", name)))
        return answer[0][1]

    def _call(self, place: Place, interface: str, name: str) -> Any:
        at = DBusAddress(place.path, bus_name=place.bus, interface=f"{_A11Y}.{interface}")
        return self._ask(new_method_call(at, name))[0]

    def _ask(self, message: Message) -> Any:
        """Ask, and give the answer's body.

        Raises:
            LookupError: what was asked is gone.
        """
        reply = self._bus.send_and_get_reply(message, timeout=_PATIENCE_S)
        if reply.header.message_type is MessageType.error:
            raise LookupError(str(reply.body))
        return reply.body or (None,)


def _accessibility_bus(session: str) -> str:
    """Ask a session for its accessibility bus; it starts with the question."""
    bus: DBusConnection = open_dbus_connection(session)
    try:
        at = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        return str(bus.send_and_get_reply(new_method_call(at, "GetAddress")).body[0])
    finally:
        bus.close()
