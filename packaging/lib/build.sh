#!/usr/bin/env bash
#
# Builds Ketenkaart and then runs it or its tests. It works inside the environment that packaging/lib/environment.sh sets up:
# there it is one step, so that a run with nothing to build starts at once.
#     build.sh ENVIRONMENT SOURCE run DIR [ARGS]    start ketenkaart in folder DIR
#     build.sh ENVIRONMENT SOURCE test              run the whole suite and all other checks
#     build.sh ENVIRONMENT SOURCE test ARGS         run the suite alone, ARGS go to CTest
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

# configure PRESET: makes build/PRESET ready, unless it is.
configure() {
    local dir=$source_dir/build/$1 noted='' options=()
    [[ ! -r $dir/.environment ]] || read -r noted <"$dir/.environment" || true
    [[ $noted != "$environment" || ! -e $dir/CMakeCache.txt ]] || return 0
    if [[ -e $dir ]]; then
        # Other libraries and another compiler under the same names: Ninja would not see that all of it is out of date.
        say "build/$1 was made in another environment or not finished: making it anew."
        rm -rf -- "$dir"
    fi
    # In the Debian 13 folder the compiler is the one that we know; another one may warn of what nobody has seen yet.
    [[ $environment != root* ]] || options=(-DCMAKE_COMPILE_WARNING_AS_ERROR=ON)
    say "Configuring ..."
    cmake --preset "$1" "${options[@]}" >&2 </dev/null || return
    printf '%s\n' "$environment" >"$dir/.environment"
}

# suite PRESET [ARGS]: builds the preset with its tests and runs them.
suite() {
    local preset=$1 built=true
    shift
    take_lock .lock
    { configure "$preset" && cmake --build --preset "$preset" </dev/null; } || built=false
    exec {lock}>&- # also after a failure, or the next suite waits for this one
    $built || return
    ctest --preset "$preset" --output-on-failure --no-tests=error -j "$(nproc)" "$@" </dev/null
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
if [[ $action == run ]]; then
    take_lock .lock
    configure release
    build_quietly ketenkaart || exit
    exec {lock}>&-
    cd -- "$1"
    shift
    exec "$build_dir/app/ketenkaart" "$@"
fi
if (($#)); then
    suite release "$@"
    exit
fi

# All of it runs, whatever fails: one wants to know the rest too.
failed=()
bash packaging/lib/checks.sh texts || failed+=("texts")
suite release || failed+=("the suite")
if command -v clang++ >/dev/null; then
    suite check || failed+=("the suite under sanitizers")
    bash packaging/lib/checks.sh sources || failed+=("sources")
else
    say "Left out: the suite under sanitizers and the checks of the sources, as there is no clang++."
fi
((${#failed[@]} == 0)) || { say "Failed: $(IFS=,; printf '%s' "${failed[*]}")."; exit 1; }
say "Everything that is checked is right."
