// @ts-check
// A few words of a text, around those that were searched for.
import { readings, words } from "./fold.mjs";

/** Words of an excerpt. */
const LENGTH = 24;

/** Words of it that stand before the first that matched. */
const BEFORE = 5;

/**
 * Some words of a text around the first that matched, the matching ones marked.
 * @param {string} text
 * @param {Set<string>} matched folded
 * @returns {(Node | string)[]}
 */
export function excerpt(text, matched) {
  const parts = text.split(" ");
  const marks = parts.map((part) =>
    words(part).some((word) => readings(word).some((one) => matched.has(one))),
  );
  const start = Math.max(0, Math.min(marks.indexOf(true) - BEFORE, parts.length - LENGTH));
  const end = start + LENGTH;
  /** @type {(Node | string)[]} */
  const made = start ? ["… "] : [];
  parts.slice(start, end).forEach((part, offset) => {
    if (marks[start + offset]) {
      const mark = document.createElement("mark");
      mark.textContent = part;
      made.push(mark, " ");
    } else made.push(`${part} `);
  });
  if (end < parts.length) made.push("…");
  return made;
}
