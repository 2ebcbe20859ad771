"""The desk: what is in hand, and each thing a person can do with it. Every key and button comes through here."""
