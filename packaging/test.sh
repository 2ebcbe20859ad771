#!/usr/bin/env bash
# test.sh [--slow] [PYTEST ARGUMENTS]: set up what is missing, then run every check and sum up; fails if one failed.
# --slow adds the tests marked slow. Needs no display, no input and no writable home.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$project"
which_tests="not slow"
if [ "${1:-}" = --slow ]; then which_tests="slow or not slow"; shift; fi
bash packaging/setup.sh dev

# The tests see an empty user folder, and leave nothing in the real one.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for folder in RUNTIME_DIR CONFIG_HOME DATA_HOME STATE_HOME CACHE_HOME; do
  mkdir -m 700 "$scratch/$folder"
  export "XDG_$folder=$scratch/$folder"
done
export QT_QPA_PLATFORM=offscreen PATH="$project/.venv/bin:$PATH"

failed=()
check() { # name, command...: go on after a failure, so that one run shows all that is wrong
  local name=$1 began=$SECONDS verdict=ok
  shift
  echo "== $name"
  "$@" </dev/null || { verdict=FAILED; failed+=("$name"); }
  echo "   $verdict ($((SECONDS - began)) s)"
}

every_script_parses() {
  local script
  for script in packaging/*.sh tests/packaging/*.sh .ci/run; do bash -n "$script" || return 1; done
}

check "ruff format" ruff format --check .
check "ruff check" ruff check .
check "mypy" mypy
check "mypy, benchmarks" mypy packaging/bench
check "import-linter" lint-imports --no-logo
check "shell scripts" every_script_parses
if python -c "import PySide6.QtWidgets"; then
  check "pytest" pytest -n 2 -m "$which_tests" "$@"
else
  echo "== pytest: not run, Qt cannot be loaded: bash packaging/setup.sh says which system libraries to install"
  failed+=("pytest")
fi

if [ ${#failed[@]} -gt 0 ]; then
  echo "FAILED after $SECONDS s: $(printf '%s, ' "${failed[@]}" | sed 's/, $//')"
  exit 1
fi
echo "All checks passed in $SECONDS s."
