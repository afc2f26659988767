"""The browser folds words exactly as the checker does, or the search would miss what is listed."""

from __future__ import annotations

from tests.browser.conftest import Readers
from tests.project import ROOT
from ties.languages.fold import readings, words
from ties.reading.load import load

FOLD = """async (texts) => {
  const { words, readings } = await import(
    document.querySelector('script[src$="search.mjs"]').src.replace('search.mjs', 'fold.mjs'));
  return texts.map((text) => words(text).map((word) => [word, readings(word).sort()]));
}"""


def test_every_label_and_form_of_every_language_folds_alike(reader: Readers) -> None:
    library = load(ROOT)
    texts = [
        scalar.text
        for terms in library.terms.values()
        for term in terms.values()
        for scalar in (*term.labels, *term.forms)
    ]
    texts += ["ΑΞΙΟΠΡΈΠΕΙΑ ΤΟΥΣ", "Եւ ԻՆՉՈ՞Ւ", "إِنَّ المُؤسّـسة", "ISTORIJŲ ąčęėįšųūž", "don’t re-use"]
    assert len(texts) > 2000
    folded = reader().open("en/").evaluate(FOLD, texts)
    # By code point, as Python sorts; JavaScript's order is that of UTF-16, the same here.
    assert folded == [
        [[word.text, sorted(readings(word.text))] for word in words(text)] for text in texts
    ]
