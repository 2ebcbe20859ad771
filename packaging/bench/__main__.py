"""Run the benchmarks of this folder: a benchmark is a module with NAME and measure() -> list[Figure].

Its docstring's first line says what it measures. Figures go to standard output as a table or, with --json, as JSON
Lines, as soon as each benchmark is done. A figure over its budget is marked, not an error: machines differ.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from types import ModuleType

from figures import Figure

_NOT_BENCHMARKS = {"__main__", "bert_base", "figures", "naive", "windows"}
_COLUMNS = "{:<44}{:>12}{:>12}{:>12}{:>6}  {:<10}{}"


def discover() -> dict[str, ModuleType]:
    """Return the benchmarks of this folder by name. Importing one must be cheap: it imports what it measures later."""
    stems = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    modules = [importlib.import_module(stem) for stem in stems if stem not in _NOT_BENCHMARKS]
    return {module.NAME: module for module in modules}


def as_json(benchmark: str, figure: Figure) -> str:
    row = {
        "benchmark": benchmark,
        "name": figure.name,
        "median": round(figure.value, 6),
        "min": round(min(figure.runs), 6),
        "max": round(max(figure.runs), 6),
        "runs": len(figure.runs),
        "unit": figure.unit,
        "budget": figure.budget,
        "within_budget": figure.within_budget,
        "note": figure.note,
    }
    return json.dumps(row, ensure_ascii=False)


def as_row(figure: Figure) -> str:
    shown = [_readable(number) for number in (figure.value, min(figure.runs), max(figure.runs))]
    return _COLUMNS.format(figure.name, *shown, len(figure.runs), figure.unit, _remark(figure)).rstrip()


def _readable(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"


def _remark(figure: Figure) -> str:
    remarks = [figure.note] if figure.note else []
    if figure.budget is not None:
        verdict = "within" if figure.within_budget else "MISSES"
        remarks.append(f"{verdict} its budget of {_readable(figure.budget)} {figure.unit}")
    return "; ".join(remarks)


def main(arguments: list[str]) -> int:
    benchmarks = discover()
    parser = argparse.ArgumentParser(prog="bench.sh", description="Measure Annotator on this machine.")
    known = ", ".join(benchmarks)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ones; all without a name: {known}")
    parser.add_argument("--json", action="store_true", help="JSON Lines instead of a table")
    chosen = parser.parse_args(arguments)
    unknown = [name for name in chosen.names if name not in benchmarks]
    if unknown:
        parser.error(f"no benchmark named {', '.join(unknown)}; there are: {known}")
    for name in chosen.names or benchmarks:
        _report(name, benchmarks[name], in_json=chosen.json)
    return 0


def _report(name: str, module: ModuleType, *, in_json: bool) -> None:
    print(f"measuring {name}: {(module.__doc__ or '').partition(chr(10))[0]}", file=sys.stderr, flush=True)
    figures: list[Figure] = module.measure()
    if not in_json:
        print(_COLUMNS.format(name, "median", "min", "max", "runs", "unit", "").rstrip())
    for figure in figures:
        print(as_json(name, figure) if in_json else as_row(figure), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
