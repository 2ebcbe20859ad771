"""Isolation: files are parsed in a child process that is limited, without network, and told apart from the rest.

`process` is the parent's side, `child` the other; between them go bytes that `messages` reads. `limits`,
`system_calls`, `folders` and `refusals` are fences that the child puts around itself before it sees a file; the wall
clock and the size of what it answers are held by the parent. docs/adr/0018-isolation.md says what each system holds.
"""

from annotator.ingest.isolation.budgets import Budget
from annotator.ingest.isolation.process import Isolation

__all__ = ["Budget", "Isolation"]
