#!/bin/sh
# Proves that the .deb in dist works where nothing else is: installs it in a bare Debian without
# Python, runs the self-test there as an ordinary user without network, then removes it again.
# Needs root, debootstrap and the network.
set -eu
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "Run this as root: it makes a system of its own in build." >&2; exit 1; }
command -v debootstrap >/dev/null \
    || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
SUITE=${1:-bookworm}  # the oldest release that the package is for
MIRROR=http://deb.debian.org/debian
mkdir -p build
ROOT=$(mktemp -d "$PWD/build/bare-XXXXXX")
chmod 755 "$ROOT"  # an ordinary user has to get in
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
PATH=$PATH:/usr/sbin:/sbin

clean_up() {
    umount -q "$ROOT/proc" || true
    # Never delete through a mount that stayed.
    rm -rf --one-file-system "$ROOT"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

inside() { chroot "$ROOT" "$@"; }
# As an ordinary user, with nothing of this environment and with no network.
as_user() {
    unshare --net chroot "$ROOT" su tester -s /bin/sh -c \
        "cd && exec env -i HOME=/home/tester PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen $*"
}
stop() { echo "$*" >&2; exit 1; }

debootstrap --variant=minbase "$SUITE" "$ROOT" "$MIRROR" >"$ROOT.log" 2>&1 \
    || stop "The bare system could not be made: see $ROOT.log"
rm "$ROOT.log"
mount -t proc proc "$ROOT/proc"
cp dist/mieux-desktop_*.deb "$ROOT/tmp/mieux-desktop.deb"
inside dpkg --get-selections | sort > "$ROOT/tmp/before"
inside apt-get update -qq
inside apt-get install -qq --no-install-recommends /tmp/mieux-desktop.deb >/dev/null 2>&1 \
    || stop "The package cannot be installed"
inside dpkg --get-selections | sort | comm -13 "$ROOT/tmp/before" - | wc -l \
    | xargs printf '%s: installed, with all dependencies %s packages\n' "$SUITE"
! inside sh -c 'command -v python3' || stop "Python is there: this would prove nothing"
inside useradd --create-home tester

# Libraries of plug-ins that the self-test does not load; those of recommended packages may lack.
lacking=$(inside find /usr/lib/mieux-desktop -name '*.so*' -not -name 'libqgtk3.so' -exec ldd {} + \
    2>/dev/null | awk '/not found/ { print $1 }' | sort -u)
for library in $lacking; do
    grep -q "^$library .*Recommends" packaging/libraries || stop "No package brings $library"
done

as_user mieux-desktop --version
as_user mieux-desktop --self-test || stop "The self-test failed in the bare system"
inside dpkg --verify mieux-desktop
inside apt-get purge -qq mieux-desktop >/dev/null 2>&1
[ ! -e "$ROOT/usr/lib/mieux-desktop" ] || stop "Removing the package leaves files behind"
echo "The package works in a bare Debian $SUITE, and leaves nothing behind."
