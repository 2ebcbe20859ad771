"""Sketches: small numbers by which nearly the same texts are found among thousands. Nobody else knows rensa."""

from annotator.sketches.minhash import MAKER, Sketch, sketch
from annotator.sketches.shingles import likeness

__all__ = ["MAKER", "Sketch", "likeness", "sketch"]
