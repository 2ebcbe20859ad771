"""Addresses: fetching one that a person asked for, in a process of its own, and never any other."""

from annotator.ingest.addresses.address import Address, address_from, is_address
from annotator.ingest.addresses.errand import Errand
from annotator.ingest.addresses.fetched import Fetched, Progress
from annotator.ingest.addresses.limits import LIMITS, NOTHING_MORE, Allowed, Limits

__all__ = [
    "LIMITS",
    "NOTHING_MORE",
    "Address",
    "Allowed",
    "Errand",
    "Fetched",
    "Limits",
    "Progress",
    "address_from",
    "is_address",
]
