#!/usr/bin/env bash
#
# Sets up what is missing and holds everything that is promised of the sources:
#     packaging/test.sh            formatting, spelling and licences, a build without warnings, the whole test suite, and the
#                                  same once more with Clang and its sanitizers
#     packaging/test.sh ARGS       the suite alone; ARGS go to CTest: -R REGEX runs only the tests with such a name
# The exit code is 0 when all of it is right.
set -euo pipefail

self=${BASH_SOURCE[0]}
[[ ! -L $self ]] || self=$(readlink -f -- "$self")
[[ $self == */* ]] || self=./$self
# shellcheck source=packaging/lib/environment.sh
. "${self%/*}/lib/environment.sh"

prepare_environment
# Building and testing need no network; without one, whatever would need it fails here and not at a user's.
# shellcheck disable=SC2034 # read by enter_environment
offline=true
enter_environment "$source_dir" bash "$source_dir/packaging/lib/build.sh" "$environment" "$source_dir" test "$@"
