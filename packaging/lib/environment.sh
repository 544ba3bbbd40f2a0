# shellcheck shell=bash
#
# Where Ketenkaart is built and run. Sourced by packaging/run.sh and packaging/test.sh, which call
#     prepare_environment              find or make the place; ends the script if it cannot
#     enter_environment DIR CMD...     become CMD there, in folder DIR
#
# There are two such places:
#     native   this system, if it has Qt 6.8 or newer with QtLocation;
#     root     elsewhere: a folder with Debian 13 in it, made once by mmdebstrap, entered with bubblewrap. It needs no
#              privileges, and neither the packages nor the package sources of this system are changed.
#
# Variables one may set:
#     KETENKAART_ENVIRONMENT   "native" or "root" instead of finding out (native: for a Qt of one's own)
#     KETENKAART_MIRROR        the Debian mirror to download from
#     XDG_CACHE_HOME           the Debian 13 folder is made under it, in ketenkaart/ (default: ~/.cache)

# A started process costs more than anything else that happens here in a run with nothing to do, so up to the start of
# bubblewrap the shell does on its own what it can.
unset CDPATH
cd -P . || exit
# shellcheck disable=SC2034 # for the scripts that source this
start_dir=$PWD
cd -P -- "${BASH_SOURCE[0]%/*}/../.." || exit
source_dir=$PWD
cd -- "$start_dir" || exit
[[ ${HOME:-} ]] || HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
export HOME
cache_dir=${XDG_CACHE_HOME:-$HOME/.cache}/ketenkaart

readonly suite=trixie
readonly qt_minimum=6.8
# The languages that numbers, dates and texts can be shown in when the program runs in the Debian 13 folder.
readonly locales="nl_NL nl_BE en_GB en_US de_DE"
# Everything but the package list that decides what is in the folder: its name has a hash of both.
# shellcheck disable=SC2016 # the hooks are expanded by mmdebstrap's shell
readonly recipe=(
    --variant=apt
    --format=tar
    --dpkgopt=force-unsafe-io # a folder that is not finished is thrown away, so there is no need to flush each file to disk
    --dpkgopt='path-exclude=/usr/share/man/*'
    --dpkgopt='path-exclude=/usr/share/doc/*'
    --dpkgopt='path-include=/usr/share/doc/*/copyright'
    --customize-hook="for l in $locales; do chroot \"\$1\" localedef -i \$l -f UTF-8 \$l.UTF-8 || exit 1; done"
    --customize-hook='for f in hosts resolv.conf; do : >"$1/etc/$f" || exit 1; done'
)

say() { printf 'ketenkaart: %s\n' "$*" >&2; }
# Exit code 2: something has to be done by the user first.
give_up() { say "$*"; exit 2; }
have() { command -v "$1" >/dev/null; }

read_packages() {
    local name _
    packages=()
    while read -r name _; do
        [[ -z $name || $name == '#'* ]] || packages+=("$name")
    done <"$source_dir/packaging/packages-debian.txt"
}

read_os_release() {
    os_id='' os_like='' os_version=''
    local key value
    [[ -r /etc/os-release ]] || return 0
    while IFS='=' read -r key value; do
        value=${value//\"/}
        case $key in
            ID) os_id=$value ;;
            ID_LIKE) os_like=$value ;;
            VERSION_ID) os_version=$value ;;
        esac
    done </etc/os-release
}

# Sets `environment`: one line that is different whenever what was built before is of no use any more.
# What costs time is asked once: later runs find the folder, or the note that the last build left.
prepare_environment() {
    local hash noted=''
    read_packages
    read_os_release
    hash_recipe
    root_dir=$cache_dir/$suite-$HOSTTYPE-$hash
    local native="native $hash $os_id $os_version $source_dir"
    if [[ -r $source_dir/build/release/.environment ]]; then
        read -r noted <"$source_dir/build/release/.environment" || noted=''
    fi

    local where=${KETENKAART_ENVIRONMENT:-}
    if [[ -z $where && $noted == "$native" ]]; then
        where=native
    elif [[ -z $where && -d $root_dir ]] && have bwrap; then
        where=root
    elif [[ -z $where ]]; then
        detect_environment
        where=$detected
    fi
    case $where in
        native) environment=$native ;;
        root)
            environment="root $hash $source_dir"
            if [[ ! -d $root_dir ]] || ! have bwrap; then
                make_root
            fi
            ;;
        *) give_up "KETENKAART_ENVIRONMENT is '$where'; it must be 'native' or 'root'." ;;
    esac
}

# Sets `hash` for recipe and packages; the last answer is kept beside the question in build/.recipe.
hash_recipe() {
    local text kept='' file=$source_dir/build/.recipe
    printf -v text '%s\n' "$suite" "${recipe[@]}" "${packages[@]}"
    [[ ! -r $file ]] || IFS='' read -r -d '' kept <"$file" || true
    hash=${kept%%$'\n'*}
    if [[ $kept != "$hash"$'\n'"$text" || ${#hash} != 12 ]]; then
        hash=$(printf '%s' "$text" | sha256sum)
        hash=${hash:0:12}
        mkdir -p -- "${file%/*}"
        # Into place in one step: another run may be reading it.
        printf '%s\n%s' "$hash" "$text" >"$file.$$"
        mv -- "$file.$$" "$file"
    fi
}

# ---- Finding out -----------------------------------------------------------------------------------------------------

# Sets `detected` to native or root, having installed what native needs; ends the script where only the user can do so.
detect_environment() {
    detected=native
    if have apt-get && have dpkg-query; then
        detect_with_apt
    elif qt_is_there; then
        return
    else
        case " $os_id $os_like " in
            *' rhel '*) ;; # its Qt is too old
            *' fedora '*)
                # Since Fedora 43 the private headers are packages of their own; before, there is nothing to install for them.
                give_up "Install what it is built with, then run this again: sudo dnf install --skip-unavailable" \
                    "gcc-c++ cmake ninja-build ccache pkgconf qt6-qtbase-devel qt6-qtbase-private-devel" \
                    "qt6-qtdeclarative-devel qt6-qtdeclarative-private-devel qt6-qtlocation-devel qt6-qtpositioning-devel" \
                    "qt6-qtshadertools-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations qt6-qtwayland" \
                    "gdal-devel proj-devel sqlite-devel boost-devel vulkan-headers vulkan-loader-devel libxkbcommon-devel" \
                    "rapidfuzz-cpp-devel libxlsxwriter-devel"
                ;;
            *' arch '*)
                give_up "Install what it is built with, then run this again: sudo pacman -S --needed" \
                    "gcc cmake ninja ccache pkgconf qt6-base qt6-declarative qt6-location qt6-positioning qt6-shadertools" \
                    "qt6-svg qt6-tools qt6-translations qt6-wayland gdal proj sqlite boost vulkan-headers vulkan-icd-loader" \
                    "libxkbcommon rapidfuzz-cpp libxlsxwriter"
                ;;
        esac
        if ! have mmdebstrap || ! have bwrap; then
            give_up "Install Qt $qt_minimum or newer with QtLocation, GDAL, PROJ, SQLite, Boost, rapidfuzz, libxlsxwriter, CMake," \
                "Ninja and pkgconf; or else mmdebstrap, bubblewrap and Debian's archive keyring. Then run this again."
        fi
        detected=root
    fi
}

# The name of a library's pkg-config file is the same on every distribution; the name of its package is not.
qt_is_there() {
    have c++ && have cmake && have ninja && have pkg-config &&
        pkg-config --atleast-version=$qt_minimum Qt6Location &&
        pkg-config --exists Qt6Positioning Qt6QuickWidgets Qt6Svg gdal proj sqlite3 xlsxwriter
}

candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p' | grep -v '(none)' || true; }

detect_with_apt() {
    local missing=() name version
    local -A installed=()
    while read -r name; do
        installed[$name]=1
    done < <(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p')
    for name in "${packages[@]}"; do
        [[ ${installed[$name]:-} ]] || missing+=("$name")
    done

    version=$(candidate qt6-location-dev)
    local major=${os_version%%.*}
    # A system whose package lists were never fetched knows of no Qt at all. One that knows an older Qt need not ask the net.
    if [[ -z $version && -z $(candidate qt6-base-dev) ]] && ! { [[ $os_id == debian ]] && ((${major:-99} < 13)); }; then
        ((EUID == 0)) || give_up "The package lists are not there yet. Fetch them, then run this again: sudo apt update"
        say "Fetching the package lists ..."
        apt-get update >&2 || give_up "'apt-get update' failed. Check the network connection, then run this again."
        version=$(candidate qt6-location-dev)
    fi
    if [[ -z $version ]] || ! dpkg --compare-versions "$version" ge "$qt_minimum"; then
        detected=root
        return
    fi
    ((${#missing[@]})) || return 0
    ((EUID == 0)) || give_up "Install what it is built with, then run this again:" \
        "sudo apt install --no-install-recommends ${missing[*]}"
    say "Installing ${#missing[@]} packages that Ketenkaart is built with ..."
    apt_install "${missing[@]}"
}

# Installs what is not there yet, as root. What is there stays at its version.
apt_install() {
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --no-upgrade "$@")
    # A list from some weeks ago names files that the mirror has replaced: fetch it anew, then, and try once more.
    "${install[@]}" >&2 </dev/null ||
        { apt-get update >&2 && "${install[@]}" >&2 </dev/null; } ||
        give_up "'apt-get install $*' failed (its message is above). Nothing else was changed; run this again when it works."
}

# ---- The Debian 13 folder --------------------------------------------------------------------------------------------

install_root_tools() {
    local missing=()
    have mmdebstrap || missing+=(mmdebstrap)
    have bwrap || missing+=(bubblewrap)
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
    # An ordinary user can have root's view of the new folder only through newuidmap.
    ((EUID == 0)) || have newuidmap || missing+=(uidmap)
    if ((${#missing[@]})); then
        have apt-get || give_up "Install mmdebstrap, bubblewrap and Debian's archive keyring, then run this again."
        ((EUID == 0)) ||
            give_up "Install what makes the build environment, then run this again: sudo apt install ${missing[*]}"
        if [[ -z $(candidate "${missing[0]}") ]]; then
            apt-get update >&2 || give_up "'apt-get update' failed. Check the network connection, then run this again."
        fi
        apt_install "${missing[@]}"
    fi
    # Better to learn this before a long download than after it.
    bwrap --ro-bind / / true </dev/null || give_up "bubblewrap cannot work here (its message is above)." \
        "If this system forbids user namespaces to ordinary users, allow them or run this as root."
    if ((EUID != 0)) && ! grep -qE "^($(id -un)|$(id -u)):" /etc/subuid; then
        give_up "You have no range of subordinate user ids, which making the environment takes. Add one, then run this again:" \
            "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
    fi
}

make_root() {
    install_root_tools
    [[ ! -d $root_dir ]] || return 0
    mkdir -p -- "$cache_dir"
    local lock
    exec {lock}>"$cache_dir/.lock"
    if ! flock --nonblock "$lock"; then
        say "Another run is making the build environment; waiting for it ..."
        flock "$lock"
    fi
    if [[ ! -d $root_dir ]]; then
        # Only a killed run or a power cut leaves these; who has the lock knows that nobody is at work in them.
        rm -rf -- "$cache_dir"/.making.*
        download_root
    fi
    exec {lock}>&-
}

download_root() {
    local dir free status=0
    for dir in "$cache_dir" /var/tmp; do
        free=$(df --output=avail -B1M -- "$dir" | tail -n 1)
        ((free > 3000)) || give_up "$dir has $((free)) MB free and making the build environment takes 3000 MB: make room there," \
            "or for another folder than ~/.cache set XDG_CACHE_HOME. Then run this again."
    done
    say "Qt $qt_minimum with QtLocation is not to be had on this system. Making a build environment with it (Debian 13), once:"
    say "some 500 MB to download, 2 GB on disk, a few minutes. It goes to $root_dir"

    making='' making_pid=''
    trap 'stop_making 129' HUP
    trap 'stop_making 130' INT
    trap 'stop_making 143' TERM
    trap '[[ -z $making ]] || rm -rf -- "$making"' EXIT
    making=$(mktemp -d -- "$cache_dir/.making.XXXXXXXX")
    # Its own process group: it can be stopped as a whole, and mmdebstrap, which in trouble signals its whole group, does not
    # hit this script. The shell in it outlives a signal, so that waiting for it is waiting for mmdebstrap to clean up.
    # mmdebstrap works in /var/tmp, as /tmp may be in memory, and a home is closed to the user id that it takes on.
    # The files come out of a tar archive so that they are the user's own and "rm -r" removes them; no device files, no
    # set-user-id programs.
    # shellcheck disable=SC2016 # expanded by the shell that is started
    TMPDIR=/var/tmp making=$making setsid bash -c '
        set -o pipefail
        trap : INT HUP TERM
        umask 022
        mmdebstrap "$@" | tar -x --no-same-owner --no-same-permissions --exclude="./dev/*" -C "$making"
    ' bash "${recipe[@]}" --include="$(IFS=,; printf '%s' "${packages[*]}")" "$suite" - \
        ${KETENKAART_MIRROR:+"$KETENKAART_MIRROR"} >&2 </dev/null &
    making_pid=$!
    wait "$making_pid" || status=$?
    making_pid=
    if ((status != 0)) || [[ ! -x $making/usr/bin/cmake ]]; then
        say "Making the build environment failed (see above); nothing is left of it. Check the network connection and the disk," \
            "then run this again. KETENKAART_MIRROR=URL downloads from another Debian mirror."
        exit 1
    fi
    chmod 755 -- "$making"
    mv -T -- "$making" "$root_dir"
    trap - HUP INT TERM EXIT
    say "The build environment is there."

    for dir in "$cache_dir/$suite"-*; do
        [[ $dir == "$root_dir" ]] || say "An older one can be removed, if no other checkout uses it: rm -r ${dir@Q}"
    done
}

stop_making() {
    trap '' HUP INT TERM
    say "Stopping ..."
    if [[ $making_pid ]]; then
        kill -TERM -- "-$making_pid" 2>/dev/null || kill -TERM "$making_pid" 2>/dev/null || true
        wait "$making_pid" || true
    fi
    say "Stopped; nothing is left half made. Run this again to start over."
    exit "$1"
}

# ---- Going in --------------------------------------------------------------------------------------------------------

# enter_environment DIR COMMAND...: becomes COMMAND in folder DIR. With offline=true it has no network.
enter_environment() {
    local dir=$1
    shift
    if [[ $environment == native* ]]; then
        cd -- "$dir" || exit
        exec "$@"
    fi

    local -a options
    bwrap_options "$dir"
    pass_variables
    exec bwrap "${options[@]}" --chdir "$dir" -- "$@"
}

bwrap_options() {
    local dir name path
    local -a shown=()
    # The root of the file system is an empty one in memory, so that any folder of the user's can be shown under its own name;
    # at the end it is made read-only, lest a file written beside those folders be lost without a word.
    options=(--die-with-parent --proc /proc --dev /dev --ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri)
    [[ ${offline:-} != true ]] || options+=(--unshare-net)
    if [[ "$source_dir $1 $HOME" == */usr/* ]]; then
        # Some of the user's folders are in /usr/local or /usr/src: leave room for them.
        for dir in "$root_dir"/usr/*; do
            name=${dir##*/}
            [[ $name == local || $name == src ]] || options+=(--ro-bind "$dir" "/usr/$name")
        done
    else
        options+=(--ro-bind "$root_dir/usr" /usr)
    fi
    for name in bin sbin lib lib64; do
        [[ ! -L $root_dir/$name ]] || options+=(--symlink "usr/$name" "/$name")
    done
    options+=(--ro-bind "$root_dir/etc" /etc --ro-bind-try "$root_dir/var/cache/fontconfig" /var/cache/fontconfig)
    for name in passwd group hosts resolv.conf; do
        [[ ! -r /etc/$name ]] || options+=(--ro-bind "/etc/$name" "/etc/$name")
    done

    # The user's files: homes, drives and whatever else is in the top folder of this system; X11's socket is in /tmp.
    for dir in /* /var/tmp /run/media; do
        case $dir in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /snap | /sys | /usr | /var) continue ;;
        esac
        if [[ -L $dir ]]; then
            options+=(--symlink "$(readlink -- "$dir")" "$dir")
        elif [[ -d $dir && -r $dir && -x $dir ]]; then
            options+=(--bind "$dir" "$dir")
            shown+=("$dir")
        fi
    done
    # And those that may be somewhere else. XDG_RUNTIME_DIR has the sockets of Wayland and of the session bus.
    for path in "$source_dir" "$1" "$HOME" "${XDG_CACHE_HOME:-}" "${XDG_CONFIG_HOME:-}" "${XDG_DATA_HOME:-}" \
        "${XDG_RUNTIME_DIR:-}" "${XAUTHORITY:-}" "${CCACHE_DIR:-}"; do
        [[ $path == /?* && -e $path ]] || continue
        for dir in "${shown[@]}"; do
            [[ $path/ != "$dir"/* ]] || continue 2
        done
        options+=(--bind "$path" "$path")
        shown+=("$path")
    done
    options+=(--remount-ro /)
}

# The variables that mean something inside. Paths of this system's programs and plug-ins do not.
pass_variables() {
    local name value zone=''
    options+=(--clearenv --setenv PATH /usr/bin:/bin)
    for name in HOME USER LOGNAME SHELL TERM COLORTERM COLUMNS TZ LANG LANGUAGE CI NO_COLOR DISPLAY XAUTHORITY \
        DBUS_SESSION_BUS_ADDRESS CMAKE_BUILD_PARALLEL_LEVEL http_proxy https_proxy no_proxy all_proxy \
        "${!LC_@}" "${!WAYLAND_@}" "${!XDG_@}" "${!QT_@}" "${!QSG_@}" "${!QML_@}" "${!KETENKAART_@}" "${!CCACHE_@}" \
        "${!CTEST_@}" "${!GDAL_@}" "${!OGR_@}" "${!CPL_@}" "${!LIBGL_@}" "${!MESA_@}" "${!GALLIUM_@}"; do
        [[ -v $name ]] || continue
        value=${!name}
        case $name in
            QT_PLUGIN_PATH | QT_QPA_PLATFORM_PLUGIN_PATH | QML_IMPORT_PATH) continue ;;
            GDAL_DATA | GDAL_DRIVER_PATH | XDG_DATA_DIRS | XDG_CONFIG_DIRS) continue ;;
            LANG | LC_*)
                # A language that is not there would turn everything to plain ASCII.
                [[ $value ]] || continue
                value=${value%%[.@]*}
                [[ " $locales " == *" $value "* ]] || value=C
                value+=.UTF-8
                ;;
        esac
        options+=(--setenv "$name" "$value")
    done
    [[ ${LANG:-} ]] || options+=(--setenv LANG C.UTF-8)
    if [[ -z ${TZ:-} ]]; then
        if [[ -r /etc/timezone ]]; then
            read -r zone </etc/timezone || true
        elif [[ -L /etc/localtime ]]; then
            zone=$(readlink -- /etc/localtime)
            zone=${zone##*/zoneinfo/}
        fi
        [[ -z $zone ]] || options+=(--setenv TZ "$zone")
    fi
}
