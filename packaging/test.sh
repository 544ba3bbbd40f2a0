#!/usr/bin/env bash
#
# Sets up what is missing, builds Ketenkaart and runs its whole test suite:
#     packaging/test.sh [ARGS]     ARGS go to CTest; -R REGEX runs only the tests with such a name
# It ends with CTest's summary and exit code.
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
