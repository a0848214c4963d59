#!/bin/sh
# Puts Autochrome into your menu, and lets a double-click on a .colormodel file open it.
# Only files of your own are written. To undo it: ./add-to-menu --remove
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=applications/autochrome.desktop

list() {
    (cd "$here/share" && find applications mime icons -type f)
}

# What a quoted argument of Exec may not hold as it is (Desktop Entry Specification).
quoted=$(printf '%s' "$here/Autochrome" |
    sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')

case ${1-} in
--remove)
    list | while IFS= read -r file; do rm -f "$data/$file"; done
    ;;
"")
    list | while IFS= read -r file; do
        mkdir -p "$data/$(dirname "$file")"
        if [ "$file" = "$entry" ]; then
            while IFS= read -r line; do
                case $line in
                Exec=*) printf 'Exec="%s" %%F\n' "$quoted" ;;
                *) printf '%s\n' "$line" ;;
                esac
            done <"$here/share/$file" >"$data/$file"
        else
            cp "$here/share/$file" "$data/$file"
        fi
    done
    ;;
*)
    echo "usage: ./add-to-menu [--remove]" >&2
    exit 2
    ;;
esac

# Desktops look by themselves sooner or later; where these are installed, at once.
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$data/applications" || true
fi
if command -v update-mime-database >/dev/null; then
    update-mime-database "$data/mime" || true
fi
if [ -z "${1-}" ]; then
    echo "Autochrome is in your menu. If you move its folder, run this again."
else
    echo "Autochrome is no longer in your menu."
fi
