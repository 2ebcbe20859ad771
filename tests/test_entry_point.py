"""The entry point: a frozen bundle is its own worker, so it must find that out before anything else."""

import subprocess
import sys

HEAVY = "('annotator.cli', 'click', 'PySide6', 'spacy', 'sqlite3')"


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True).stdout


def test_a_frozen_program_asks_whether_it_is_a_worker_before_anything_heavy_is_loaded():
    code = (
        "import multiprocessing, sys\n"
        "from annotator.__main__ import main\n"
        "sys.frozen = True\n"
        "def freeze_support():\n"
        f"    print([name for name in {HEAVY} if name in sys.modules])\n"
        "    sys.exit()\n"
        "multiprocessing.freeze_support = freeze_support\n"
        "main()\n"
    )
    assert run(code).strip() == "[]"


def test_the_module_that_a_spawned_worker_imports_first_loads_nothing_heavy():
    assert run(f"import annotator.__main__, sys; print([n for n in {HEAVY} if n in sys.modules])").strip() == "[]"
