#!/bin/sh
# Puts Autochrome into your menus; only files of your own are written. To undo it:
# ./add-to-menu --remove
here=$(cd "$(dirname "$0")" && pwd -P)
exec "$here/Autochrome" --add-to-menu "$@"
