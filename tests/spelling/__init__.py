"""Spelling of the whole text: `make spell`. Hunspell's dictionaries, and a list of ours beside them.

Not a test: the dictionaries come from the system and differ from one to the next.
For Armenian the dictionary lacks common words, so what it finds is only a hint.
"""
