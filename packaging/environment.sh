# What ./run and ./test share: system libraries, and the virtual environment from a lock file.
# POSIX sh, to be sourced with $here set to the project's root. It says what it is doing and
# installs nothing twice; it changes the system only through the package manager, and only as
# root or where sudo asks for no password. Otherwise it prints the line that would.

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    say "Feltsense needs Python 3.11 or newer, and found none. On Debian or Ubuntu:"
    say "    sudo apt-get install python3 python3-venv"
    return 1
}

# Debian's names of the libraries that Qt and PortAudio load, and of what the tests start.
window_packages="libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 \
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libwayland-cursor0"
sound_packages="libportaudio2"
test_packages="xvfb xdotool xauth dbus at-spi2-core gir1.2-atspi-2.0 python3-gi \
pulseaudio pulseaudio-utils libasound2-plugins flite espeak-ng"

# An installed package may carry another name (libglib2.0-0t64 provides libglib2.0-0).
missing_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            *"ok installed"*) continue ;;
        esac
        case $(dpkg-query -W -f '${Status}' "${package}t64" 2>/dev/null) in
            *"ok installed"*) continue ;;
        esac
        printf '%s ' "$package"
    done
}

install_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0 # another system: Qt will name what it misses
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "Some system libraries are missing. This line installs them:"
        say "    sudo apt-get install $missing"
        return 0
    fi
    say "Installing system libraries: $missing"
    # shellcheck disable=SC2086
    # No question may be asked: its answer would be waited for where nobody sees it.
    quiet="env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a apt-get"
    # shellcheck disable=SC2086
    { $as_root $quiet update -qq &&
        $as_root $quiet install -y -qq --no-install-recommends $missing; } \
        </dev/null >/dev/null 2>&1 || {
        say "They could not be installed. This line does it, and says why it cannot:"
        say "    sudo apt-get install $missing"
    }
}

# What an environment of the lock file $1 is known by: the lock, and the Python that it is for.
fingerprint() {
    { cat "$here/$1" && "$python" -c 'import sys; print(sys.version_info[:2])'; } 2>/dev/null | cksum
}

# make_environment LOCK [WIDER]: the virtual environment holds what LOCK says, by hash. One made
# from WIDER, which holds all of LOCK and more, will do as well.
make_environment() {
    lock=$here/$1
    venv=${FELTSENSE_VENV:-$here/.venv}
    python=$venv/bin/python
    stamp=$venv/.installed
    have=$(cat "$stamp" 2>/dev/null || :)
    if [ -z "$have" ] || { [ "$have" != "$(fingerprint "$1")" ] &&
        [ "$have" != "$(fingerprint "${2:-$1}")" ]; }; then
        base=$(find_python) || exit 1
        say "Preparing the environment from $1 (once, a minute or two)."
        if [ -e "$venv" ] && ! [ -f "$venv/pyvenv.cfg" ]; then
            say "$venv is there and is no virtual environment: move it away first."
            exit 1
        fi
        rm -f "$stamp"
        if command -v uv >/dev/null 2>&1; then
            uv venv --quiet --clear --no-project --python "$base" "$venv" || exit 1
            VIRTUAL_ENV=$venv uv pip install --quiet --require-hashes -r "$lock" || exit 1
        else
            rm -rf "$venv"
            "$base" -m venv "$venv" >/dev/null 2>&1 || {
                rm -rf "$venv"
                install_packages python3-venv
                "$base" -m venv "$venv" || {
                    say "Python's venv module is missing: sudo apt-get install python3-venv"
                    exit 1
                }
            }
            "$python" -m pip install --quiet --disable-pip-version-check \
                --require-hashes -r "$lock" || exit 1
        fi
        fingerprint "$1" >"$stamp"
    fi
    # The checkout itself is importable by one line, so that nothing has to be built.
    for site in "$venv"/lib/python3*/site-packages; do
        printf '%s\n' "$here/src" >"$site/feltsense.pth"
    done
}
