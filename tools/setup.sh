#!/bin/sh
# Makes this folder ready: system libraries, .venv with the locked packages, compiled translations.
# Repeats nothing that is done; repairs a set-up that was interrupted.
set -eu
cd "$(dirname "$0")/.."
PATH="$PATH:/usr/sbin:/sbin"  # ldconfig, which is not on every user's path
[ -n "${LANG:-}" ] || export LANG=C.UTF-8

# What the window and the tests need of the system: Debian package, and a library that proves it.
# (libfontconfig1 brings a fallback font; the program ships its own.)
LIBRARIES="libgl1 libGL.so.1
libegl1 libEGL.so.1
libxkbcommon0 libxkbcommon.so.0
libxkbcommon-x11-0 libxkbcommon-x11.so.0
libdbus-1-3 libdbus-1.so.3
libfontconfig1 libfontconfig.so.1
libglib2.0-0 libglib-2.0.so.0
libxcb-cursor0 libxcb-cursor.so.0
libxcb-icccm4 libxcb-icccm.so.4
libxcb-keysyms1 libxcb-keysyms.so.1
libxcb-shape0 libxcb-shape.so.0"

# What only the tests need (`tools/setup.sh tests`): Debian package, and a program of it.
# With age and zstd they open bundles as anybody could; the hub is tried on PostgreSQL,
# the phones' pages in Chromium.
PROGRAMS=
[ "${1:-}" != tests ] || PROGRAMS="age age
zstd zstd
postgresql pg_ctlcluster
chromium chromium"

say() { printf '%s\n' "$*" >&2; }

# The first Python 3.11 to 3.14 (those of the lock); empty if there is none.
find_python() {
    for name in python3 python3.11 python3.12 python3.13 python3.14; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null
        then echo "$name"; return; fi
    done
}

# The Debian packages that are missing, on one line.
missing_packages() {
    libraries=$(ldconfig -p 2>/dev/null || true)
    echo "$LIBRARIES" | while read -r package library; do
        case "$libraries" in *"$library "*) ;; *) printf '%s ' "$package" ;; esac
    done
    echo "$PROGRAMS" | while read -r package program; do
        [ -z "$package" ] || command -v "$program" >/dev/null || printf '%s ' "$package"
    done
    python=$(find_python)
    if [ -n "$python" ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null || printf '%s ' "$python-venv"
    elif command -v python3 >/dev/null; then  # too old: some releases carry a newer one beside it
        printf '%s ' python3.11 python3.11-venv
    else
        printf '%s ' python3 python3-venv
    fi
}

install_missing() {
    missing=$(missing_packages)
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt; install what these Debian packages contain, then try again: $missing"
        exit 1
    fi
    [ "$missing" != "${tried:-}" ] || ask_for "$missing"
    sudo=
    if [ "$(id -u)" != 0 ]; then
        sudo=sudo
        # Without a terminal nobody could type the password that sudo may want.
        sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v 2>/dev/null; } || ask_for "$missing"
    fi
    say "Installing system packages: $missing"
    # Old or absent package lists matter only if the installation fails.
    $sudo apt-get update -qq >/dev/null || true
    # shellcheck disable=SC2086  # a list of words
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends $missing >/dev/null || ask_for "$missing"
    tried=$missing
    install_missing  # python3 may turn out to be too old
}

ask_for() {
    say "Some system packages are missing; install them with this command, then try again: sudo apt-get install --no-install-recommends $1"
    exit 1
}

fingerprint() {
    { pwd; cat requirements.lock pyproject.toml tools/setup.sh resources/i18n/*.ts 2>/dev/null; } | cksum
}

is_ready() {
    [ "$(cat .venv/.stamp 2>/dev/null)" = "$(fingerprint)" ] && .venv/bin/python -c '' 2>/dev/null
}

# A .venv that was finished once, in this place, and still runs. Others may hold packages in part.
is_mendable() {
    [ -e .venv/.stamp ] && grep -qsF "$(pwd)/.venv" .venv/pyvenv.cfg \
        && .venv/bin/python -m pip --version >/dev/null 2>&1
}

build() {
    if ! is_mendable; then
        say "Setting up .venv, which takes a minute the first time"
        rm -rf .venv
        "$(find_python)" -m venv .venv
    fi
    rm -f .venv/.stamp
    export PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1
    if ! .venv/bin/python -m pip install -q --require-hashes -r requirements.lock; then
        say "The packages could not all be fetched: check the network, then try again."
        exit 1
    fi
    .venv/bin/python -m pip install -q --no-deps --no-build-isolation -e .
    for source in resources/i18n/*.ts; do
        [ ! -e "$source" ] || .venv/bin/pyside6-lrelease -silent "$source" -qm "${source%.ts}.qm"
    done
    fingerprint > .venv/.stamp
}

# Two set-ups of one folder take turns.
mkdir -p build
exec 9>build/setup.lock
if command -v flock >/dev/null; then flock 9; fi

install_missing
is_ready || build
