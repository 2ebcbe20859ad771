"""The desk: what is in hand and each thing a person can do with it, a file for each kind.

It asks the session and then waits for what changed, like every widget does.
"""

from __future__ import annotations

from annotator.gui.desk.deciding import Deciding
from annotator.gui.desk.describing import Describing
from annotator.gui.desk.finishing import Finishing
from annotator.gui.desk.furnishing import Furnishing
from annotator.gui.desk.moving import Moving
from annotator.gui.desk.opening import Opening
from annotator.gui.desk.remembering import Remembering
from annotator.gui.desk.shaping import Shaping
from annotator.gui.desk.sourcing import Sourcing
from annotator.gui.desk.undoing import Undoing


class Desk(Opening, Moving, Deciding, Describing, Shaping, Undoing, Finishing, Furnishing, Remembering, Sourcing):
    """Every key and button comes through here."""
