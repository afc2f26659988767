// @ts-check
// Whether two words may be forms of one, or one a slip for the other: for folded words of
// any of the languages, which inflect at the end.
import { bare } from "./fold.mjs";

/** Letters by which two forms of one word may differ at their end, at most. */
export const ENDING = 4;

/** Of two forms of one word, the share of letters that they have in common, at least. */
const SHARE = 0.6;

/** Letters that a word has at least before a slip in it is forgiven. */
const FORGIVEN = 5;

/**
 * How alike two words are: 1 the same, up to 0.8 forms of one word, 0.5 a slip, 0 neither.
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
export function likeness(one, other) {
  if (one === other) return 1;
  const [plain, bareOther] = [bare(one), bare(other)];
  // Somebody who types without marks has typed no other word.
  if (plain === one && bareOther !== other) return 0.95 * likeness(one, bareOther);
  const shared = common(one, other);
  const longest = Math.max(one.length, other.length);
  const share = shared / longest;
  const form = shared >= 3 && longest - shared <= ENDING && share >= SHARE ? 0.8 * share : 0;
  return Math.max(form, one.length >= FORGIVEN && near(one, other) ? 0.5 : 0);
}

/**
 * How many letters two words share at their beginning.
 * @param {string} one
 * @param {string} other
 */
function common(one, other) {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/**
 * Whether a single slip makes one word of the other: a letter too many, missing, wrong, or swapped.
 * @param {string} one
 * @param {string} other
 */
function near(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  const start = common(one, other);
  const a = one.slice(start);
  const b = other.slice(start);
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
