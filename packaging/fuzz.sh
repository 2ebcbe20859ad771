#!/usr/bin/env bash
# fuzz.sh [--seconds N] [TARGET...]: give each parser N seconds (60) of files that atheris makes, started from the corpus.
# What makes one fail is kept in tests/ingest/corpus/found/, where a test reads it from then on. Linux and macOS alone.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$project"
bash packaging/setup.sh dev
if ! .venv/bin/python -c "import atheris" 2>/dev/null; then
  .venv/bin/python -m pip install --quiet "atheris>=3" >&2
fi
exec .venv/bin/python packaging/fuzz.py "$@"
