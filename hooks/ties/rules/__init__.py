"""The rules, in the order in which a reader of the report meets them.

A rule is a module: its docstring says why it matters, `ID` names the defect,
`SEVERITY` says whether it fails the check (an error, unless told), and `check`
yields a Finding for each place. A page of the same name beside it shows a bad
and a good example; that page is its test.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from types import ModuleType

from ties.library import Library
from ties.problem import Finding, Problem, Severity
from ties.rules.registry import MODULES

MOST = 200
"""Findings of a rule in one file that are told. Whoever has more mends them in rounds."""


@dataclass(frozen=True)
class Rule:
    """A rule as data. `why` is the module's docstring without its first sentence's line."""

    id: str
    severity: Severity
    title: str
    why: str
    check: Callable[[Library], Iterator[Finding]]


def rule(module: ModuleType) -> Rule:
    """The rule that a module describes. Raises AttributeError where the module lacks a part."""
    title, _, why = inspect.cleandoc(module.__doc__ or "").partition("\n\n")
    return Rule(
        module.ID,
        getattr(module, "SEVERITY", "error"),
        " ".join(title.split()),
        " ".join(why.split()),
        module.check,
    )


RULES: tuple[Rule, ...] = tuple(rule(module) for module in MODULES)


def check(library: Library, rules: tuple[Rule, ...] = RULES) -> list[Problem]:
    """Every problem of the library, each once, in the order of files and lines."""
    excerpt = cache(partial(_excerpt, library))  # one string for many findings in one long line
    problems = {
        Problem(
            each.id,
            finding.severity or each.severity,
            finding.place,
            finding.message,
            each.why,
            finding.mend,
            excerpt(finding.place.path, finding.place.line),
        )
        for each in rules
        for finding in _bounded(each, library)
    }
    return sorted(problems, key=lambda problem: problem.sort_key)


def _bounded(each: Rule, library: Library) -> Iterator[Finding]:
    """A rule's findings, of each file the first MOST and how many more there are."""
    count: Counter[str] = Counter()
    untold: dict[str, Finding] = {}
    for finding in each.check(library):
        path = finding.place.path
        count[path] += 1
        if count[path] <= MOST:
            yield finding
        elif path not in untold or (finding.severity or each.severity) == "error":
            untold[path] = finding
    for path, finding in untold.items():
        more = f"And {count[path] - MOST:,} more of this kind in this file."
        yield replace(finding, message=more, mend="Mend the first ones and check again.")


def _excerpt(library: Library, path: str, line: int) -> str:
    lines = library.files.get(path)
    return lines.line(line) if lines else ""
