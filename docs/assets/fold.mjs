// @ts-check
// Comparison of words, the same as the checker's (hooks/ties/languages/fold.py): capitals,
// Greek accents and final sigma, marks inside Armenian words, and the vowel signs, the
// lengthening stroke and the hamza on alif of Arabic do not distinguish words.

const DROPPED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u055b\u055c\u055e]/g;
const MARKS = "\u0300-\u036f\u055b\u055c\u055e\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc";
const WORD = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}${MARKS}]*(?:[-\u2010\u2011'’][\\p{L}\\p{N}${MARKS}]+)*`,
  "gu",
);
const SHORTEST = 3;

/**
 * A text in the form in which words are compared.
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/և/g, "եւ")
    .replace(DROPPED, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ς/g, "σ")
    .replace(/[\u0370-\u03ff\u1f00-\u1fff]/g, (letter) =>
      letter.normalize("NFD").replace(/[\u0301\u0300\u0342]/g, "").normalize("NFC"),
    );
}

/**
 * A folded word without the marks of Latin letters, as people type who have no keyboard for them.
 * @param {string} word
 */
export function bare(word) {
  return /[\u00c0-\u024f]/.test(word)
    ? word.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    : word;
}

/**
 * The words of a text, folded.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return (text.normalize("NFC").match(WORD) ?? []).map(fold);
}

/**
 * A folded word, and what is left of it without what Arabic attaches to it.
 * @param {string} word
 * @returns {string[]}
 */
export function readings(word) {
  if (!/^[\u0620-\u06ff]/.test(word)) return [word];
  const found = new Set([word]);
  const [, joined = "", second = ""] = /^([وف]?)([بكل]?)(?=.)/.exec(word) ?? [];
  for (const prefix of [joined, joined + second, joined ? "" : second]) {
    const rest = word.slice(prefix.length);
    found.add(rest);
    if (prefix.endsWith("ل") && rest.startsWith("ل")) found.add(rest.slice(1));
  }
  for (const one of [...found]) found.add(withoutArticle(one));
  return [...found].filter((one) => one === word || one.length >= SHORTEST);
}

/** @param {string} word */
function withoutArticle(word) {
  const rest = word.startsWith("ال") ? word.slice(2) : word;
  return rest.length >= SHORTEST ? rest : word;
}
