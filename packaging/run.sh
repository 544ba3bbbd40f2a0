#!/usr/bin/env bash
#
# Sets up what is missing, builds Ketenkaart and starts it:
#     packaging/run.sh [ARGS]      ARGS are those of ketenkaart; try --help
# Without ARGS the window opens or, where there is no display, the photonics chain goes to photonics.png in this folder.
# Only what ketenkaart itself prints comes on standard output.
set -euo pipefail

self=${BASH_SOURCE[0]}
[[ ! -L $self ]] || self=$(readlink -f -- "$self")
[[ $self == */* ]] || self=./$self
# shellcheck source=packaging/lib/environment.sh
. "${self%/*}/lib/environment.sh"

has_display() {
    case ${QT_QPA_PLATFORM:-} in
        offscreen* | minimal*) return 1 ;;
        eglfs* | linuxfb* | vnc*) return 0 ;;
    esac
    [[ ${DISPLAY:-} || ${WAYLAND_DISPLAY:-} ]]
}

prepare_environment
start=(bash "$source_dir/packaging/lib/build.sh" "$environment" "$source_dir" run "$start_dir")
if (($# == 0)) && ! has_display; then
    say "There is no display: exporting the photonics chain instead."
    (enter_environment "$start_dir" "${start[@]}" export --chain photonics --size a4 --landscape --dpi 300 -o photonics.png) >&2
    printf '%s\n' "$start_dir/photonics.png"
    exit
fi
enter_environment "$start_dir" "${start[@]}" "$@"
