# Shared by scripts/test and scripts/demo: what the machine must have, installed where that is possible.
# shellcheck shell=bash

# Programs and files, each with the Debian package that brings it.
missing_packages() {
    local package
    for package in "$@"; do
        case $package in
            libsqlite3-dev) [ -e /usr/include/sqlite3.h ] ;;
            awscli) any_aws >/dev/null ;;
            oathtool) command -v oathtool >/dev/null ;;
            chromium) command -v chromium >/dev/null ;;
            chromium-driver) command -v chromedriver >/dev/null ;;
            zbar-tools) command -v zbarimg >/dev/null ;;
            python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
            bsdutils) command -v script >/dev/null ;;
            *) dpkg-query -W "$package" >/dev/null 2>&1 ;;
        esac || echo "$package"
    done
}

# An `aws` of version 2 as the distribution has it, else any on PATH.
any_aws() {
    if [ -x /usr/bin/aws ]; then echo /usr/bin/aws; else command -v aws; fi
}

# Installs Debian packages as root or with sudo. What it cannot install it names, with the command to type.
install_packages() {
    local wanted
    wanted=$(missing_packages "$@")
    [ -z "$wanted" ] && return 0
    # Word splitting is meant: one argument a package.
    # shellcheck disable=SC2086
    if command -v apt-get >/dev/null; then
        if [ "$(id -u)" = 0 ]; then
            apt-get update -qq >/dev/null 2>&1 || true
            for package in $wanted; do
                DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$package" >/dev/null 2>&1
            done
        elif sudo -n true 2>/dev/null; then
            sudo -n apt-get update -qq >/dev/null 2>&1 || true
            for package in $wanted; do
                sudo -n apt-get install -qq -y --no-install-recommends "$package" >/dev/null 2>&1
            done
        fi
    fi
    wanted=$(missing_packages "$@")
    [ -z "$wanted" ] && return 0
    echo "missing: $(echo $wanted)" >&2
    echo "install: sudo apt-get install $(echo $wanted)" >&2
    return 1
}

# The Python packages that drive browsers and clients, in EndToEnd/.venv; made again when those wanted have changed.
virtual_environment() {
    local wanted have
    wanted=$(cat EndToEnd/requirements.txt)
    have=$(cat EndToEnd/.venv/installed.txt 2>/dev/null)
    [ "$wanted" = "$have" ] && return 0
    python3 -m venv --clear EndToEnd/.venv &&
        EndToEnd/.venv/bin/pip install --quiet --disable-pip-version-check -r EndToEnd/requirements.txt &&
        cp EndToEnd/requirements.txt EndToEnd/.venv/installed.txt
}

# What a command says matters only when it fails.
quietly() {
    local said
    said=$("$@" 2>&1) || { printf '%s\n' "$said" >&2; return 1; }
}

need_swift() {
    if ! command -v swift >/dev/null; then
        echo "missing: a Swift toolchain, 6.2 or later; see https://www.swift.org/install" >&2
        return 1
    fi
}
