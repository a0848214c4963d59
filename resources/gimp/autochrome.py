#!/usr/bin/env python3
"""Plug-in for GIMP 3: brings a layer into colour with Autochrome, as a new layer above it.

`Autochrome --add-to-menu` puts it where GIMP finds it. By hand: a folder `autochrome` in the folder
for plug-ins (Edit, Preferences, Folders), with this file in it, which must be executable.

The layer goes to Autochrome as a grey PNG of 16 bits (of 8 where the image has no more), by its
command line or by its window; nothing goes online. The new layer has the mode "LCh colour": the
light of the layer below stays as it is to the last bit, whatever is done to it afterwards.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

#: Says what to start when Autochrome is nowhere else to be found; may be set by hand.
VARIABLE = "AUTOCHROME_PROGRAM"
#: Lies beside this file: the command, a JSON list of words. Written by `--add-to-menu`.
COMMAND_FILE = "command.json"
_USUAL = (
    "/Applications/Autochrome.app/Contents/MacOS/Autochrome",
    "~/Applications/Autochrome.app/Contents/MacOS/Autochrome",
)
#: GIMP's own Python and libraries, which are not those of Autochrome.
_NOT_FOR_OTHERS = ("LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH", "GI_TYPELIB_PATH")
_LOOK_S = 0.1


class Failed(Exception):
    """There is no colour; the text is for people."""


def command() -> list[str]:
    """Give what starts Autochrome.

    Raises:
        Failed: it is nowhere.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return [named]
    try:
        words = json.loads(Path(__file__).with_name(COMMAND_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        words = None
    if isinstance(words, list) and words and shutil.which(str(words[0])):
        return [str(word) for word in words]
    on_path = shutil.which("Autochrome")
    if on_path:
        return [on_path]
    for place in (Path(usual).expanduser() for usual in _USUAL):
        if place.exists():
            return [str(place)]
    raise Failed(
        "Autochrome was not found. Start it once with --add-to-menu, or name the program in the "
        f"environment variable {VARIABLE}."
    )


def coloured(photo: Path, model: str, tick) -> Path:
    """Colour a file by the command line; give the result.

    Args:
        photo: a grey PNG in a folder of its own.
        model: id of a model; empty: the usual one.
        tick: called again and again meanwhile.

    Raises:
        Failed: the sentence of Autochrome.
    """
    results = photo.parent / "colour"
    words = ["colorize", str(photo), "--output", str(results), "--format", "png", "--no-edits"]
    words += ["--recolour", *(["--model", model] if model else [])]
    status, said = _run([*command(), *words], tick)
    made = sorted(results.glob("*.png")) if results.is_dir() else []
    if status != 0 or not made:
        raise Failed(_last_line(said) or f"Autochrome ended with {status}.")
    return made[0]


def edited(photo: Path, tick) -> Path | None:
    """Have a file edited in the window; None where that was cancelled there.

    Raises:
        Failed: the sentence of Autochrome.
    """
    result = photo.with_name("edited.png")
    words = ["--edit", str(photo), "--output", str(result)]
    status, said = _run([*command(), *words], tick)
    if status == 0 and result.is_file():
        return result
    if status == 1 and "nothing was written" in said:
        return None
    raise Failed(_last_line(said) or f"Autochrome ended with {status}.")


def _run(words: list[str], tick) -> tuple[int, str]:
    environment = {name: at for name, at in os.environ.items() if name not in _NOT_FOR_OTHERS}
    quietly = {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}
    with tempfile.TemporaryFile() as said:
        try:
            child = subprocess.Popen(
                words,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                env=environment,
                **quietly,
            )
        except OSError as error:
            raise Failed(f"{words[0]} could not be started: {error.strerror}.") from error
        try:
            while child.poll() is None:
                tick()
                time.sleep(_LOOK_S)
        finally:
            if child.poll() is None:
                child.terminate()
        said.seek(0)
        return child.returncode, said.read().decode("utf-8", "replace")


def file_stem(name: str) -> str:
    """Give what an image is called as the stem of a file that every system takes."""
    stem = re.sub(r"[^\w -]+", "_", Path(name or "").stem).strip("_ ")[:80]
    return stem or "layer"


def _last_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def main() -> None:
    """Be the plug-in, as GIMP starts it."""
    import gi

    gi.require_version("Gimp", "3.0")
    from gi.repository import Gimp, Gio, GLib, GObject

    modes = {
        "lch-colour": ("LCh colour", Gimp.LayerMode.LCH_COLOR),
        "normal": ("Normal", Gimp.LayerMode.NORMAL),
    }
    labels = {"autochrome-colour": "_Colour This Layer", "autochrome-edit": "_Edit in Autochrome"}
    helps = {
        "autochrome-colour": "Brings the layer into colour, as a new layer above it",
        "autochrome-edit": "Opens the layer in the window of Autochrome; Done there brings it back",
    }

    def export(image, layer, target: Path) -> None:
        """Write a layer as a grey PNG, without its mask and whatever lies beside it."""
        width, height = layer.get_width(), layer.get_height()
        alone = Gimp.Image.new_with_precision(
            width, height, image.get_base_type(), image.get_precision()
        )
        try:
            profile = image.get_color_profile()
            if profile is not None:
                alone.set_color_profile(profile)
            copy = Gimp.Layer.new_from_drawable(layer, alone)
            alone.insert_layer(copy, None, 0)
            copy.set_offsets(0, 0)
            copy.set_visible(True)
            copy.set_opacity(100.0)
            if copy.get_mask() is not None:
                copy.remove_mask(Gimp.MaskApplyMode.DISCARD)
            if alone.get_base_type() != Gimp.ImageBaseType.GRAY:
                alone.convert_grayscale()
            eight = (Gimp.Precision.U8_NON_LINEAR, Gimp.Precision.U16_NON_LINEAR)
            if alone.get_precision() not in eight:
                alone.convert_precision(Gimp.Precision.U16_NON_LINEAR)
            file = Gio.File.new_for_path(str(target))
            if not Gimp.file_save(Gimp.RunMode.NONINTERACTIVE, alone, file, None):
                raise Failed("The layer could not be written for Autochrome.")
        finally:
            alone.delete()

    def put_above(image, layer, picture: Path, mode) -> None:
        """Load a picture as a new layer, over another one; one step of undo."""
        image.undo_group_start()
        try:
            if image.get_base_type() != Gimp.ImageBaseType.RGB:
                image.convert_rgb()
            file = Gio.File.new_for_path(str(picture))
            colour = Gimp.file_load_layer(Gimp.RunMode.NONINTERACTIVE, image, file)
            if colour is None:
                raise Failed("The colour could not be loaded.")
            colour.set_name("Autochrome")
            image.insert_layer(colour, layer.get_parent(), image.get_item_position(layer))
            _, left, top = layer.get_offsets()
            colour.set_offsets(left, top)
            colour.set_mode(mode)
        finally:
            image.undo_group_end()
        Gimp.displays_flush()

    class Autochrome(Gimp.PlugIn):
        def do_query_procedures(self):
            return list(labels)

        def do_set_i18n(self, name):
            return False

        def do_create_procedure(self, name):
            procedure = Gimp.ImageProcedure.new(self, name, Gimp.PDBProcType.PLUGIN, self.run, None)
            procedure.set_image_types("RGB*, GRAY*")
            procedure.set_sensitivity_mask(Gimp.ProcedureSensitivityMask.DRAWABLE)
            procedure.set_menu_label(labels[name])
            procedure.add_menu_path("<Image>/Colors/Autochrome")
            procedure.set_documentation(helps[name], helps[name], name)
            procedure.set_attribution("The Autochrome developers", "MIT licence", "2026")
            choice = Gimp.Choice.new()
            for number, (nick, (words, _)) in enumerate(modes.items()):
                choice.add(nick, number, words, "")
            flags = GObject.ParamFlags.READWRITE
            procedure.add_choice_argument(
                "mode", "_Mode of the new layer", "How it lies over this one", choice,
                "lch-colour", flags,
            )  # fmt: skip
            if name == "autochrome-colour":
                procedure.add_string_argument(
                    "model", "Mo_del", "Its id; empty for the usual one", "", flags
                )
            return procedure

        def run(self, procedure, run_mode, image, drawables, config, data):
            name, statuses = procedure.get_name(), Gimp.PDBStatusType
            if len(drawables) != 1 or not isinstance(drawables[0], Gimp.Layer):
                return procedure.new_return_values(
                    statuses.EXECUTION_ERROR, GLib.Error("Choose one layer first.")
                )
            if run_mode == Gimp.RunMode.INTERACTIVE and not _asked(procedure, config):
                return procedure.new_return_values(statuses.CANCEL, GLib.Error())
            _, mode = modes[config.get_property("mode")]
            Gimp.progress_init("Autochrome")
            try:
                with tempfile.TemporaryDirectory(prefix="autochrome-") as folder:
                    photo = Path(folder, f"{file_stem(image.get_name())}.png")
                    export(image, drawables[0], photo)
                    if name == "autochrome-edit":
                        made = edited(photo, Gimp.progress_pulse)
                    else:
                        made = coloured(photo, config.get_property("model"), Gimp.progress_pulse)
                    if made is None:
                        return procedure.new_return_values(statuses.CANCEL, GLib.Error())
                    put_above(image, drawables[0], made, mode)
            except Failed as failed:
                return procedure.new_return_values(
                    statuses.EXECUTION_ERROR, GLib.Error(str(failed))
                )
            finally:
                Gimp.progress_end()
            return procedure.new_return_values(statuses.SUCCESS, GLib.Error())

    def _asked(procedure, config) -> bool:
        gi.require_version("GimpUi", "3.0")
        from gi.repository import GimpUi

        GimpUi.init(procedure.get_name())
        dialog = GimpUi.ProcedureDialog.new(procedure, config, "Autochrome")
        dialog.fill(None)
        try:
            return dialog.run()
        finally:
            dialog.destroy()

    Gimp.main(Autochrome.__gtype__, sys.argv)


if __name__ == "__main__":
    main()
