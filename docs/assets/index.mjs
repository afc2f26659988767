// @ts-check
// The search index of one language, and how a query is weighed against it. The form of the
// files is described in hooks/ties/finish/search.py, which makes them.
import { ENDING, likeness } from "./alike.mjs";
import { bare, readings, words } from "./fold.mjs";

/**
 * @typedef {{pages: [string, string][], sections: [number, string, string][], words: string, posts: string}} File
 * @typedef {{section: number, weight: number}} Post
 * @typedef {{section: number, score: number, words: Set<string>}} Hit
 */

/** How much a word counts in the text, a heading or question, the description, the title. */
const WEIGHTS = [1, 3, 4, 8];

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export class Index {
  /** @param {File} file */
  constructor(file) {
    this.pages = file.pages;
    this.sections = file.sections;
    /** @type {string[]} */
    this.words = [];
    for (const coded of file.words.split(" ")) {
      const before = this.words[this.words.length - 1] ?? "";
      this.words.push(before.slice(0, parseInt(coded[0], 36)) + coded.slice(1));
    }
    this.posts = file.posts.split(" ");
    /**
     * The words without marks in their order, each with its number.
     * @type {[string, number][]}
     */
    this.order = this.words.map((word, number) => [bare(word), number]);
    this.order.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  }

  /**
   * The sections that a query finds, best first, with the words of theirs that matched.
   * @param {string} query
   * @returns {Hit[]}
   */
  search(query) {
    const asked = [...new Set(words(query))].slice(0, 12);
    /** @type {Map<number, Hit & {parts: number}>} */
    const hits = new Map();
    asked.forEach((word, position) => {
      /** @type {Map<number, [number, string]>} */
      const best = new Map();
      const last = position === asked.length - 1 && !/\s$/.test(query);
      for (const [number, alike] of this.alike(word, last)) {
        const posts = [...this.decode(number)];
        const rarity = Math.log(1 + this.sections.length / posts.length);
        for (const { section, weight } of posts) {
          const score = alike * rarity * WEIGHTS[weight];
          if (score > (best.get(section)?.[0] ?? 0)) best.set(section, [score, this.words[number]]);
        }
      }
      for (const [section, [score, found]] of best) {
        const hit = hits.get(section) ?? { section, score: 0, words: new Set(), parts: 0 };
        hit.score += score;
        hit.parts += 1;
        hit.words.add(found);
        hits.set(section, hit);
      }
    });
    for (const hit of hits.values()) hit.score *= (hit.parts / asked.length) ** 2;
    return [...hits.values()].sort((a, b) => b.score - a.score || a.section - b.section);
  }

  /**
   * Whether every word of a query is, or is a form of, one in this language's pages.
   * @param {string} query
   */
  knows(query) {
    return words(query).every((word) =>
      [...this.alike(word, false).values()].some((alike) => alike > 0.5),
    );
  }

  /**
   * The index's words that may be forms of a word, each with how alike they are (0 to 1).
   * @param {string} word folded
   * @param {boolean} unfinished whether somebody may still be typing it
   * @returns {Map<number, number>}
   */
  alike(word, unfinished) {
    /** @type {Map<number, number>} */
    const found = new Map();
    /** @param {number} number @param {number} alike */
    const add = (number, alike) => {
      if (alike > (found.get(number) ?? 0)) found.set(number, alike);
    };
    for (const reading of readings(word)) {
      const own = reading === word ? 1 : 0.9;
      const start = bare(reading).slice(0, Math.max(Math.min(3, reading.length), reading.length - ENDING));
      for (let at = this.first(start); this.order[at]?.[0].startsWith(start); at += 1) {
        const number = this.order[at][1];
        const other = this.words[number];
        add(number, own * likeness(reading, other));
        if (unfinished && (other.startsWith(reading) || bare(other).startsWith(reading))) {
          add(number, own * (other.length - reading.length > ENDING ? 0.4 : 0.75));
        }
      }
    }
    const best = Math.max(0, ...found.values());
    if (best === 1) {
      // Where the word itself is known, its other forms count for less.
      for (const [at, alike] of found) if (alike < 1) found.set(at, alike * 0.6);
    } else if (best < 0.7) {
      this.words.forEach((other, at) => add(at, likeness(word, other)));
    }
    return found;
  }

  /**
   * Where the words that begin with `start` begin.
   * @param {string} start
   */
  first(start) {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order[middle][0] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The sections in which a word stands.
   * @param {number} number
   * @returns {Generator<Post>}
   */
  *decode(number) {
    let section = 0;
    let value = 0;
    let shift = 0;
    for (const digit of this.posts[number]) {
      const bits = DIGITS.indexOf(digit);
      value += (bits & 31) << shift;
      if (bits & 32) {
        shift += 5;
      } else {
        section += value >> 2;
        yield { section, weight: value & 3 };
        value = shift = 0;
      }
    }
  }
}
