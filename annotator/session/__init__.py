"""Everything a person can do with a project, with no window and no terminal in it.

The window and the command line call the same methods here. Each change is on disk when its method returns; then
those who listen are told what changed, and read it again.
"""

from annotator.session.batches import Arrival, Batch, Failure, Tally, read_one
from annotator.session.comparing import NearCopy
from annotator.session.opened import Changed, Recorded
from annotator.session.remembering import Seen
from annotator.session.session import Session
from annotator.session.undoing import Step

__all__ = [
    "Arrival",
    "Batch",
    "Changed",
    "Failure",
    "NearCopy",
    "Recorded",
    "Seen",
    "Session",
    "Step",
    "Tally",
    "read_one",
]
