// @ts-check
// A text, or a few words of it, with those marked that were searched for.
import { likeness } from "./alike.mjs";
import { readings, words } from "./fold.mjs";

/** Words of an excerpt. */
const LENGTH = 24;

/** Words of it that stand before the first that matched. */
const BEFORE = 5;

/** How alike two words are at least for one to be marked where the other was asked for, and how long. */
const ALIKE = 0.5;
const SHORTEST = 4;

/**
 * Some words of a text around the first that matched, the matching ones marked.
 * @param {string} text
 * @param {Set<string>} matched folded
 * @returns {(Node | string)[]}
 */
export function excerpt(text, matched) {
  const parts = text.split(" ");
  const first = parts.findIndex((part) => matches(part, matched));
  const start = Math.max(0, Math.min(first - BEFORE, parts.length - LENGTH));
  const made = marked(parts.slice(start, start + LENGTH).join(" "), matched);
  if (start) made.unshift("… ");
  if (start + LENGTH < parts.length) made.push(" …");
  return made;
}

/**
 * A text with the words that matched marked.
 * @param {string} text
 * @param {Set<string>} matched folded
 * @returns {(Node | string)[]}
 */
export function marked(text, matched) {
  return text.split(/( )/).map((part) => {
    if (!matches(part, matched)) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/**
 * The words of a text that a query asks for, or a form of them.
 * @param {string} text
 * @param {string} query
 * @returns {Set<string>} folded
 */
export function asked(text, query) {
  const wanted = words(query).flatMap(readings);
  /** @param {string} word */
  const isAsked = (word) =>
    wanted.includes(word) ||
    (word.length >= SHORTEST && wanted.some((one) => likeness(one, word) >= ALIKE));
  return new Set(words(text).flatMap(readings).filter(isAsked));
}

/**
 * @param {string} part
 * @param {Set<string>} matched
 */
function matches(part, matched) {
  return words(part).some((word) => readings(word).some((one) => matched.has(one)));
}
