#!/usr/bin/env bash
# lock.sh [--upgrade]: remake the lock files from pyproject.toml; without --upgrade, versions move only where they must.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v uv >/dev/null || {
  echo "lock.sh needs uv (https://docs.astral.sh/uv/): pip install uv" >&2
  exit 1
}
lock() { # lock file, arguments...: one file for all systems and every Python that pyproject.toml allows
  local file=packaging/requirements/$1
  shift
  echo "locking $file" >&2
  uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --quiet \
    --constraints packaging/requirements/constraints.txt --output-file "$file" --extra build "$@"
}
lock run.txt "$@"
lock dev.txt --extra dev "$@"
