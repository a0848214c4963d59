"""A result in a mail: handed to the mail program of the desktop."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.photo.take.mail import can_mail, mailing
from desktop.ui.commands import Do

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="`xdg-email` is of Linux")


@pytest.fixture
def mails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An `xdg-email` that notes what it is asked for; it fails where `fails` lies beside."""
    folder = tmp_path / "programs"
    folder.mkdir()
    program, asked = folder / "xdg-email", tmp_path / "asked"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{asked}.new"\nmv "{asked}.new" "{asked}"\n'
        f'test ! -e "{tmp_path / "fails"}"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return asked


def test_the_result_is_attached_to_a_new_mail(
    mails: Path, make, library: Library, pictures, opened, told
) -> None:
    window = make(library)
    opened(window, pictures.grey("Oma & Opa.jpg"))
    window.window_controller._on_command(Do.MAIL)
    note = told(window, "Your mail program has it")
    assert "Oma & Opa-colour.jpg" in note.text
    *options, file = mails.read_text().splitlines()
    assert options == ["--utf8", "--attach"]
    assert Path(file).name == "Oma & Opa-colour.jpg"
    assert Path(file).read_bytes().startswith(b"\xff\xd8")


def test_where_no_mail_program_answers_that_is_told(
    mails: Path, make, library: Library, pictures, opened, told, tmp_path: Path
) -> None:
    (tmp_path / "fails").touch()
    window = make(library)
    opened(window, pictures.grey("Oma.jpg"))
    window.window_controller._on_command(Do.MAIL)
    assert "Drag the result into your mail" in told(window, "No mail program answered").hint


def entries(window: MainWindow) -> set[str]:
    menus = [*window.findChildren(QMenu), window.window_controller.viewer.take.menu_]
    return {
        action.text().split("\t")[0]
        for menu in menus
        for action in menu.actions()
        if action.isVisible()
    }


def test_it_is_offered_only_where_there_is_something_to_ask(
    make, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window = make(library)
    assert "Send by mail…" not in entries(window)
    assert "Print…" in entries(window)


def test_what_each_system_is_asked() -> None:
    file = Path("/tmp/Oma, 1921.jpg")
    assert mailing(file, "darwin") == ("open", ["-a", "Mail", "/tmp/Oma, 1921.jpg"])
    assert can_mail("darwin")
    assert not can_mail("win32")
