#!/usr/bin/env bash
# bench.sh [NAME...] [--json]: set up what is missing, then measure; without a name, everything in packaging/bench/.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
bash "$project/packaging/setup.sh" dev
exec "$project/.venv/bin/python" "$project/packaging/bench" "$@"
