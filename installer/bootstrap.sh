#!/bin/sh
# Brings a bare Debian 12 or 13 to where Beibao can be built, tested and run.
# Running it again does nothing. Exit 2: not Debian 12 or 13; exit 3: this
# machine's mirror carries no usable bookworm-backports (Debian 12 needs it
# for SQLCipher 4.6 and Catch2 3.7).
set -eu

packages="
build-essential cmake ninja-build ccache mold pkg-config git ca-certificates
qt6-base-dev qt6-svg-dev qt6-speech-dev qt6-declarative-dev libgl-dev libopengl-dev
qt6-pdf-dev qt6-multimedia-dev libsndfile1-dev
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
libsqlcipher-dev libssl-dev libsodium-dev libicu-dev libzstd-dev
libzip-dev libxlsxwriter-dev libexpat1-dev
libprotobuf-dev protobuf-compiler libgrpc++-dev protobuf-compiler-grpc
libqrencode-dev libzxing-dev libcli11-dev libspdlog-dev nlohmann-json3-dev
catch2 libbenchmark-dev
xvfb xauth poppler-utils qpdf fontconfig xkb-data fonts-lxgw-wenkai fonts-noto-cjk
dpkg-dev desktop-file-utils appstream mandoc
"

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 "$@"; }

# Prints CODENAME|main|URI of the first source that serves `main` of suite $1.
main_of() {
    apt-get indextargets --format '$(CODENAME)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' |
        awk -F'|' -v c="$1" '$1==c && $2=="main" {print; exit}'
}

# Backports have low priority by design; only these two sources are lifted.
pin_backports() {
    preferences=/etc/apt/preferences.d/beibao-backports
    [ -e "$preferences" ] && return 0
    text=$(mktemp)
    printf 'Package: src:sqlcipher src:catch2\nPin: release n=bookworm-backports\nPin-Priority: 500\n' > "$text"
    as_root install -m 0644 "$text" "$preferences"
    rm -f "$text"
}

# Re-uses the machine's own mirror with another suite, and takes the file away
# again when that mirror has no such suite: a broken source breaks all of apt.
enable_backports() {
    if [ -n "$(main_of bookworm-backports)" ]; then pin_backports; return 0; fi
    line=$(main_of bookworm)
    if [ -z "$line" ]; then apt_get update; line=$(main_of bookworm); fi
    [ -n "$line" ] || { echo "bootstrap: apt knows no source for bookworm main; add one and run this again" >&2; exit 2; }
    sources=/etc/apt/sources.list.d/beibao-backports.sources
    text=$(mktemp)
    printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\nSigned-By: %s\n' \
        "${line##*|}" /usr/share/keyrings/debian-archive-keyring.gpg > "$text"
    as_root install -m 0644 "$text" "$sources"
    rm -f "$text"
    if ! apt_get update || [ -z "$(main_of bookworm-backports)" ]; then
        as_root rm -f "$sources"
        echo "bootstrap: this machine's mirror has no bookworm-backports; use a mirror that carries it" >&2
        exit 3
    fi
    pin_backports
}

missing() {
    for package in $packages; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
    done
}

# An old SQLCipher (3.x) from plain Debian 12 does not count as installed.
sqlcipher_is_new() {
    version=$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null) && dpkg --compare-versions "$version" ge 4.6
}

. /etc/os-release
case "${VERSION_CODENAME:-}" in
    bookworm | trixie) ;;
    *) echo "bootstrap: Debian 12 or 13 is needed, this is ${PRETTY_NAME:-unknown}" >&2; exit 2 ;;
esac

if [ -z "$(missing)" ] && sqlcipher_is_new; then exit 0; fi
[ "$VERSION_CODENAME" = trixie ] || enable_backports
apt_get update
# shellcheck disable=SC2086 # a list of words on purpose
apt_get install -y --no-install-recommends $packages
