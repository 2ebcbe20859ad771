"""Settings: what a person chose, kept per user and never in a project."""

from annotator.gui.settings.chosen import Settings

__all__ = ["Settings"]
