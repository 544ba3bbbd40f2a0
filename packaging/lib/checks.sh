#!/usr/bin/env bash
#
# What packaging/test.sh holds beside the suite of the release. It works in the top folder of the source, inside the
# environment that packaging/lib/environment.sh sets up.
#     checks.sh texts      nothing is built: formatting, shell scripts, licences, spelling
#     checks.sh sources    needs build/check: each header alone, clang-tidy on what was changed, QML
# Where a system without the Debian 13 folder lacks a tool, its check is left out, and that is said.
set -euo pipefail

say() { printf 'ketenkaart: %s\n' "$*" >&2; }
failed=false

# check NAME COMMAND...: runs the command, whose output is shown when it fails.
check() {
    local name=$1 output
    shift
    if ! command -v "$1" >/dev/null; then
        say "$name: left out, as there is no $1"
    elif output=$("$@" 2>&1); then
        say "$name: right"
    else
        printf '%s\n' "$output" >&2
        say "$name: WRONG (see above)"
        failed=true
    fi
}

# Reads the null-separated list of files of these patterns, as git or else the file system has them, into `files`.
list_files() {
    if git -c safe.directory="$PWD" rev-parse --git-dir >/dev/null 2>&1; then
        mapfile -d '' files < <(git -c safe.directory="$PWD" ls-files -z -- "$@")
    else
        local names=(-false) pattern
        for pattern in "$@"; do names+=(-o -path "./$pattern"); done
        mapfile -d '' files < <(find . -path ./build -prune -o -type f \( "${names[@]}" \) -print0)
    fi
}

# Reads into `files` the sources that the last ten commits changed, and those that are changed and not committed yet. All of
# them would take half an hour.
list_changed() {
    local git=(git -c safe.directory="$PWD") base
    base=$("${git[@]}" rev-list --max-count=11 HEAD 2>/dev/null | tail -n 1) || base=''
    files=()
    [[ -z $base ]] || mapfile -d '' files < <(
        "${git[@]}" diff -z --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'core/*.cpp'
        "${git[@]}" ls-files -z --others --exclude-standard -- 'app/*.cpp' 'core/*.cpp'
    )
}

case ${1:-} in
    texts)
        list_files '*.cpp' '*.h'
        check "formatting (clang-format)" clang-format --dry-run -Werror "${files[@]}"
        list_files '*.sh' '.ci/*'
        check "shell scripts (shellcheck)" shellcheck -x "${files[@]}"
        check "licences (reuse)" reuse lint
        check "English (codespell)" codespell
        check "Dutch (codespell)" codespell --config /dev/null --dictionary packaging/spelling-nl.txt \
            resources/translations/ketenkaart_nl.ts maps/propositie maps/waterstof README.md packaging/*.xml publiccode.yml
        ;;
    sources)
        check "headers, each compiled alone" ninja -C build/check all_verify_interface_header_sets
        list_changed
        if ((${#files[@]})); then
            # What was compiled by Clang is what clang-tidy can read: GCC's precompiled headers are not.
            check "sources that were changed (clang-tidy, ${#files[@]} files)" \
                run-clang-tidy -quiet -p build/check -j "$(nproc)" "${files[@]}"
        fi
        # The file names what the module is made of; without a limit qmllint warns and is content.
        check "QML (qmllint)" "$(qtpaths6 --query QT_INSTALL_BINS)/qmllint" --max-warnings 0 \
            "@build/check/app/.rcc/qmllint/ketenkaart_map.rsp"
        ;;
    *)
        say "checks.sh takes texts or sources"
        exit 2
        ;;
esac
! $failed
