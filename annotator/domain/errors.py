"""What can go wrong for a person, as a tree.

AnnotatorError            the message is for the user: what happened, what to do
  ArticleUnreadable       a file or text that cannot become an article
  StoreUnavailable        a project that is locked, full, read-only, damaged, or newer than this program
  ModelUnavailable        the chosen spaCy pipeline cannot be loaded
  WrongInput              an answer that cannot be taken: an unknown label, a span outside the text
    ArticleFinished       a change to an article that the reviewer is done with
anything else             a bug: logged, and never shown as a traceback
"""


class AnnotatorError(Exception):
    """Something the user can understand and act on; `str(error)` is one clear line."""

    @property
    def message(self) -> str:
        """What happened and what to do: a Wording where it can be said in other languages."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class ArticleUnreadable(AnnotatorError):
    """A file or text that cannot become an article."""


class StoreUnavailable(AnnotatorError):
    """A project that cannot be read or written now."""


class ModelUnavailable(AnnotatorError):
    """The chosen spaCy pipeline cannot be loaded."""


class WrongInput(AnnotatorError):
    """An answer that cannot be taken as it is."""


class ArticleFinished(WrongInput):
    """A change to an article that the reviewer is done with: it is reopened first."""
