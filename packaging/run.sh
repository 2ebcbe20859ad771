#!/usr/bin/env bash
# run.sh [ARGUMENTS]: set up what is missing, then start Annotator, on the sample article if nothing else is asked for.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
bash "$project/packaging/setup.sh" run
[ $# -gt 0 ] || set -- open --sample
exec "$project/.venv/bin/annotator" "$@"
