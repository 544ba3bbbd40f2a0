#!/usr/bin/env bash
#
# Builds Ketenkaart and then runs it or its tests. It works inside the environment that packaging/lib/environment.sh sets up:
# there it is one step, so that a run with nothing to build starts at once.
#     build.sh ENVIRONMENT SOURCE run DIR [ARGS]    start ketenkaart in folder DIR
#     build.sh ENVIRONMENT SOURCE test [ARGS]       run the whole suite, ARGS go to CTest
set -euo pipefail

environment=$1 source_dir=$2 action=$3
shift 3
build_dir=$source_dir/build/release
cd -- "$source_dir"

say() { printf 'ketenkaart: %s\n' "$*" >&2; }

# take_lock NAME: opens build/NAME as file descriptor $lock and waits until no other run has it.
take_lock() {
    exec {lock}>"$source_dir/build/$1"
    flock --nonblock "$lock" || { say "Another run is at work in build/release; waiting for it ..."; flock "$lock"; }
}

configure() {
    if [[ -e $build_dir ]]; then
        # Other libraries and another compiler under the same names: Ninja would not see that all of it is out of date.
        say "build/release was made in another environment or not finished: making it anew."
        rm -rf -- "$build_dir"
    fi
    say "Configuring ..."
    cmake --preset release >&2 </dev/null
    printf '%s\n' "$environment" >"$build_dir/.environment"
}

# Says nothing when it is done within two seconds, and shows how far it is otherwise. After a failure all of it is shown.
build_quietly() {
    # Ninja itself: for a build with nothing to do, CMake before it would double the time.
    { cd -- "$build_dir" && ninja "$@" </dev/null 2>&1 && echo 'exit 0' || echo "exit $?"; } | {
        hidden=() shown=false status=1 rest='' start=$SECONDS
        [[ -t 2 ]] && terminal=true || terminal=false
        show() {
            if $terminal && [[ $1 == \[*/*\]* ]]; then
                printf '\r\e[K%s' "${1:0:${COLUMNS:-80}-1}"
            elif $terminal; then
                printf '\r\e[K%s\n' "$1"
            else
                printf '%s\n' "$1"
            fi >&2
        }
        show_hidden() {
            for line in "${hidden[@]}"; do show "$line"; done
            hidden=()
        }
        while :; do
            result=0
            IFS= read -r -t 2 line || result=$?
            line=$rest$line rest=''
            if ((result > 128)); then # nothing for two seconds
                rest=$line
                $shown || { say "Building ..."; show_hidden; }
                shown=true
            elif ((result)); then
                break
            elif [[ $line == 'exit '* ]]; then
                status=${line#exit }
            elif $shown; then
                show "$line"
            else
                hidden+=("$line")
                ((SECONDS - start < 2)) || { shown=true; show_hidden; }
            fi
        done
        ((status == 0)) || show_hidden
        ! $shown || ! $terminal || printf '\r\e[K' >&2
        return "$status"
    }
}

[[ -d build ]] || mkdir -p build
if [[ $action == test ]]; then
    # CTest keeps its notes in the build folder, so two suites at once would mix theirs; starting the program meanwhile is fine.
    take_lock .test.lock
fi
take_lock .lock
noted=
[[ ! -r $build_dir/.environment ]] || read -r noted <"$build_dir/.environment" || true
if [[ $noted != "$environment" || ! -e $build_dir/CMakeCache.txt ]]; then
    configure
fi
if [[ $action == test ]]; then
    cmake --build --preset release </dev/null
    exec {lock}>&-
    exec ctest --preset release --output-on-failure --no-tests=error -j "$(nproc)" "$@" </dev/null
fi
build_quietly ketenkaart || exit
exec {lock}>&-
cd -- "$1"
shift
exec "$build_dir/app/ketenkaart" "$@"
