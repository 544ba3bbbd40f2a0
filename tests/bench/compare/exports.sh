#!/usr/bin/env bash
#
# Whether two builds make the same of the shipped data: every export and answer, byte for byte.
#     tests/bench/compare/exports.sh OLD/ketenkaart NEW/ketenkaart [FOLDER]
# Each reads the maps of its own tree. What differs is named, and kept in FOLDER/old and FOLDER/new; exit code 1 if any does.
# To be run where the programs run, with packaging/run.sh or inside its environment.
set -euo pipefail

(($# >= 2)) || { printf 'usage: %s OLD NEW [FOLDER]\n' "$0" >&2; exit 2; }
folder=${3:-$(mktemp -d)}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$folder/config

# write PROGRAM INTO: all of it, two at a time. A command that fails leaves its message in place of a file.
write() {
    local program=$1 into=$2
    mkdir -p -- "$into"
    commands "$program" "$into" | xargs -d '\n' -n 1 -P "$(nproc)" bash -c || true
}

# One command a line. Dates differ from run to run, so pages get one.
commands() {
    local program into chain language style layout question maps
    maps=$(realpath -- "$(dirname -- "$1")/../../../maps")
    printf -v program '%q' "$1"
    printf -v into '%q' "$2"
    map() { # NAME OPTIONS: one file
        printf '%s export -o %s/%s --date 2026-01-01 %s >/dev/null 2>%s/%s.txt\n' "$program" "$into" "$1" "${*:2}" "$into" "$1"
    }
    answer() { # NAME COMMAND: what it prints
        # An answer names the folder that it was read from.
        printf '%s %s 2>&1 | sed "s|%s|MAPS|g" >%s/%s.txt\n' "$program" "${*:2}" "$maps" "$into" "$1"
    }
    for language in nl en; do
        for chain in "${chains[@]}"; do
            map "$chain-$language.png" --chain "$chain" --lang $language --dpi 96 --figures --sources
            for layout in diagram table diagram-only flows white-spots; do
                map "$chain-$layout-$language.png" --chain "$chain" --lang $language --dpi 72 --layout $layout
            done
            for question in critical redundancy inputs gaps matrix; do
                answer "$chain-$question-$language" analyse --$question --chain "$chain" --lang $language
                answer "$chain-$question-$language.json" analyse --$question --chain "$chain" --lang $language --json
            done
        done
        for layout in map table flows white-spots; do
            map "all-$layout-$language.pdf" --layout $layout --lang $language --sources
        done
        map "themes-$language.png" --theme semicon --theme quantum --lang $language --dpi 96
        map "province-$language.svg" --province Gelderland --lang $language
        map "actor-$language.svg" --actor asml --lang $language --alt-text --csv
        map "stated-$language.png" --chain photonics --stated-only --lang $language --dpi 96
        map "families-$language.png" --chain photonics --families money,belonging --lang $language --dpi 96
        answer "matrix-$language.json" analyse --matrix --json --lang $language
        answer "gaps-$language.json" analyse --gaps --json --lang $language
        answer "without-$language" analyse --without citc --lang $language
        answer "focus-$language" analyse --focus citc --lang $language
        answer "route-$language" analyse --route lionix smart-photonics --lang $language
        printf '%s export --scenes -o %s/scenes-%s.pptx --date 2026-01-01 --lang %s >/dev/null 2>&1\n' "$program" "$into" $language $language
        printf '%s export --scenes -o %s/scenes-%s.pdf --date 2026-01-01 --lang %s >/dev/null 2>&1\n' "$program" "$into" $language $language
    done
    for style in projector print-grey; do
        map "photonics-$style.png" --chain photonics --style $style --dpi 96
        map "all-$style.pdf" --style $style
    done
    map geo.tif --chain photonics --size 800x600
    map hotspots.png --chain photonics --size 800x600 "--hotspots $into/hotspots.json"
    answer info.json info --json
    answer info info
}

mapfile -t chains < <("$1" info --json | sed -n '/"chains": \[/,/^    \]/s/^            "id": "\([^"]*\)".*/\1/p')
((${#chains[@]})) || chains=(photonics semicon quantum medtech lifesciences biofood battery)
write "$1" "$folder/old"
write "$2" "$folder/new"
printf '%s files of %s chains in %s\n' "$(find "$folder/new" -type f -size +0 | wc -l)" "${#chains[@]}" "$folder"
diff -rq -- "$folder/old" "$folder/new"
