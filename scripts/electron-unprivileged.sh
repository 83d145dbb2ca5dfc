#!/bin/sh
# Runs Electron, as root in a user namespace where it is `nobody`: Chromium's sandbox refuses root. Files keep their
# owner, so a case folder stays readable and writable. Playwright is given this file as the executable.
set -eu
here=$(dirname "$(readlink -f "$0")")
electron=${BENANG_ELECTRON:-$(node "$here/electron-runtime.mjs" --print)}
[ "$(id -u)" = 0 ] || exec "$electron" "$@"
exec unshare --user --map-user=nobody --map-group=nogroup -- "$electron" "$@"
