#!/bin/sh
# Builds dist/mieux-desktop (the program's folder, with Python inside) and the .deb that holds it.
# Needs the .venv of `make setup`, and the Debian packages binutils and dpkg.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 PYTHONHASHSEED=0 PIP_DISABLE_PIP_VERSION_CHECK=1
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
WORK=build/package
FOLDER=dist/mieux-desktop

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

check_tools() {
    for tool in objdump strip dpkg-deb; do
        command -v "$tool" >/dev/null || stop "$tool is missing: sudo apt-get install binutils dpkg"
    done
    .venv/bin/python -c 'import ctypes, sysconfig
ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' 2>/dev/null \
        || stop "Python's shared library is missing: sudo apt-get install lib$(
            basename "$(readlink -f .venv/bin/python)")"
}

# A second environment that holds what the program imports and PyInstaller: no test tool lands in
# the folder.
make_environment() {
    mkdir -p "$WORK"
    .venv/bin/python -m tools.runtime_lock mieux-desktop pyinstaller > "$WORK/runtime.lock"
    mark=$({ .venv/bin/python -VV; cat "$WORK/runtime.lock"; } | cksum)
    [ "$(cat "$WORK/venv/.stamp" 2>/dev/null)" != "$mark" ] || return 0
    rm -rf "$WORK/venv"
    .venv/bin/python -m venv "$WORK/venv"
    "$WORK/venv/bin/pip" install -q --require-hashes -r "$WORK/runtime.lock"
    echo "$mark" > "$WORK/venv/.stamp"
}

build_folder() {
    "$WORK/venv/bin/pyinstaller" --noconfirm --log-level ERROR \
        --workpath "$WORK/work" --distpath dist packaging/mieux-desktop.spec
    # Debug symbols are a third of the size. Qt's libraries have none; those beside wheels
    # (*.libs) were rewritten in a way that strip would break.
    find "$FOLDER/_internal" -type f -name '*.so*' -not -path '*.libs/*' -not -path '*/PySide6/*' \
        -exec strip --strip-unneeded {} +
}

# The libraries that the folder needs of the system. GTK's plug-in is left out: Qt loads it where
# GTK is there.
needed_libraries() {
    find "$FOLDER" -type f \( -name '*.so*' -o -name mieux-desktop \) -not -name libqgtk3.so \
        -exec objdump -p {} + | awk '$1 == "NEEDED" { print $2 }' | sort -u > "$WORK/needed"
    find "$FOLDER" -name '*.so*' -printf '%f\n' | sort -u | comm -23 "$WORK/needed" -
}

# The packages of these libraries with a strength (Depends, Recommends), on one line.
packages() {
    awk -v strength="$1" 'NR == FNR { needed[$1]; next } $1 in needed && $3 == strength { print $2 }' \
        "$WORK/missing" packaging/libraries | sort -u | paste -sd, | sed 's/,/, /g'
}

build_deb() {
    needed_libraries > "$WORK/missing"
    unknown=$(awk '$1 !~ /^#/ { print $1 }' packaging/libraries | sort | comm -13 - "$WORK/missing" \
        | grep -vE '^(libc|libdl|libm|libpthread|libresolv|librt|libutil|ld-linux.*)\.so' || true)
    [ -z "$unknown" ] || stop "Add to packaging/libraries what holds these: $unknown"
    libc=$(find "$FOLDER" -type f -name '*.so*' -exec objdump -T {} + 2>/dev/null \
        | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -1)

    root=$WORK/root
    rm -rf "$root"
    install -d "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib"
    cp -a "$FOLDER" "$root/usr/lib/mieux-desktop"
    ln -s ../lib/mieux-desktop/mieux-desktop "$root/usr/bin/mieux-desktop"
    install -Dm644 packaging/mieux-desktop.desktop -t "$root/usr/share/applications"
    install -Dm644 packaging/mieux-desktop.xml -t "$root/usr/share/mime/packages"
    install -Dm644 resources/icons/app.svg "$root/usr/share/icons/hicolor/scalable/apps/mieux-desktop.svg"
    install -Dm644 resources/icons/app.png "$root/usr/share/icons/hicolor/256x256/apps/mieux-desktop.png"
    install -Dm644 packaging/copyright -t "$root/usr/share/doc/mieux-desktop"
    chmod -R u=rwX,go=rX "$root"
    find "$root/usr" -type f -name '*.so*' -exec chmod 644 {} +

    version=$(.venv/bin/python -c 'import mieux_desktop; print(mieux_desktop.__version__)')
    architecture=$(dpkg --print-architecture)
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
        -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" \
        -e "s/@DEPENDS@/libc6 (>= ${libc#GLIBC_}), $(packages Depends)/" \
        -e "s/@RECOMMENDS@/$(packages Recommends)/" packaging/control > "$root/DEBIAN/control"
    (cd "$root" && find usr -type f -exec md5sum {} + > DEBIAN/md5sums)
    deb=dist/mieux-desktop_${version}_$architecture.deb
    dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" >/dev/null
    rm -rf "$root"
    say "$FOLDER: $(du -sh "$FOLDER" | cut -f1), $deb: $(du -h "$deb" | cut -f1)"
}

check_tools
make_environment
build_folder
build_deb
