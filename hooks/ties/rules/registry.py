"""The list of rules: one line each, in reading order."""

from __future__ import annotations

from types import ModuleType

from ties.rules import (
    unknown_term,
    untranslated_copy,
)

MODULES: tuple[ModuleType, ...] = (
    untranslated_copy,
    unknown_term,
)
