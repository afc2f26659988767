"""Wording that the glossary advises against does not stand in the text.

Each such wording was turned down for a reason: it misleads, it hurts, or it means
something else here. The reason is in the glossary. Inside quotation marks it may
stand, because there it is somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Term
from ties.languages.fold import Phrases, fold, without_article, words
from ties.languages.typography import Typography, typography
from ties.library import Library
from ties.passage import Passage
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "avoided-wording"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every wording to avoid, as whole words, outside quotation marks."""
    avoided = {
        code: [
            (wording.text, (term, reason.text))
            for term in terms.values()
            for wording, reason in term.avoid
        ]
        for code, terms in library.terms.items()
    }
    phrases = {code: Phrases(wordings) for code, wordings in avoided.items()}
    parts = {
        code: [tuple(without_article(word.text) for word in words(text)) for text, _ in wordings]
        for code, wordings in avoided.items()
    }
    for passage in passages(library):
        if [stretch.kind for stretch in passage.stretches] == ["reason"]:
            continue
        text = fold(passage.prose)
        if not any(
            all(word in text for word in wording) for wording in parts.get(passage.language, ())
        ):
            continue  # the slower search, word by word, only where it may find something
        marks = typography(library.languages[passage.language])
        for start, end, payloads in phrases[passage.language].find(passage.prose):
            if not _is_quoted(passage, start, end, marks):
                yield _finding(passage, start, end, *payloads[0])


def _finding(passage: Passage, start: int, end: int, term: Term, reason: str) -> Finding:
    return Finding(
        passage.place(start, end - start),
        f"The glossary advises against {quoted(passage.prose[start:end])}.",
        f"Write {quoted(term.label)} or another form of it. Reason: {reason}",
    )


def _is_quoted(passage: Passage, start: int, end: int, marks: Typography) -> bool:
    """Whether a quotation of this language opens before the words and closes behind them."""
    text = passage.prose
    block = next((s for s in passage.stretches if s.start <= start < s.end), None)
    before = text[block.start if block else 0 : start]
    after = text[end : block.end if block else len(text)]
    return any(
        opening in before and before.rfind(opening) > before.rfind(closing) and closing in after
        for opening, closing in marks.pairs
    )
