// @ts-check
// The glossary in the browser: loaded when somebody asks for it, once for each language.
import { likeness } from "./alike.mjs";
import { load } from "./data.mjs";
import { readings, words } from "./fold.mjs";

/** A concept's label, definition, and address below the language. @typedef {[string, string, string]} Card */

const LONGEST = 12;

/** Concepts that a word may mean, before it says too little to mean any. */
const MANY = 3;

/**
 * The cards of a language, by concept.
 * @param {string} language
 * @returns {Promise<Record<string, Card>>}
 */
export function cards(language) {
  return load(`terms/${language}`);
}

/**
 * The concepts that a whole query names in one language.
 * @param {string} query
 * @param {string} language
 * @returns {Promise<string[]>}
 */
export async function named(query, language) {
  const told = words(query).slice(0, LONGEST);
  return spans(told, told.length, await load(`terms/${language}.lookup`));
}

/**
 * The first concept that the longest part of a query names in one language, if any does.
 * @param {string} query
 * @param {string} language
 * @returns {Promise<string[]>}
 */
export async function within(query, language) {
  const told = words(query).slice(0, LONGEST);
  const lookup = await load(`terms/${language}.lookup`);
  for (let length = told.length - 1; length > 0; length -= 1) {
    const found = spans(told, length, lookup);
    if (found.length) return found.slice(0, 1);
  }
  return [];
}

/**
 * The concepts that any so many words in a row name.
 * @param {string[]} told
 * @param {number} length
 * @param {Record<string, string>} lookup
 */
function spans(told, length, lookup) {
  /** @type {Set<string>} */
  const found = new Set();
  for (let start = 0; length && start + length <= told.length; start += 1) {
    for (const phrase of phrases(told.slice(start, start + length).map(readings))) {
      if (!Object.hasOwn(lookup, phrase)) continue;
      for (const concept of lookup[phrase].split(" ")) found.add(concept);
    }
  }
  return [...found];
}

/**
 * The concepts of whose labels a query of one word is probably another form; none where that
 * would be said of many.
 * @param {string} query
 * @param {string} language
 * @returns {Promise<string[]>}
 */
export async function likely(query, language) {
  /** @type {Record<string, string>} */
  const lookup = await load(`terms/${language}.lookup`);
  const told = words(query);
  if (told.length !== 1) return [];
  const asked = readings(told[0]);
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const [phrase, named] of Object.entries(lookup)) {
    for (const word of phrase.split(" ")) {
      const alike = Math.max(...asked.map((one) => (word.length > 3 ? likeness(one, word) : 0)));
      if (alike < 0.5) continue;
      for (const concept of named.split(" ")) {
        found.set(concept, Math.max(found.get(concept) ?? 0, alike));
      }
    }
  }
  const best = Math.max(0, ...found.values());
  const alike = [...found].filter(([, alike]) => alike === best).map(([concept]) => concept);
  return alike.length > MANY ? [] : alike;
}

/**
 * Every phrase that can be read from words with several readings each.
 * @param {string[][]} told
 * @returns {string[]}
 */
function phrases(told) {
  return told.reduce(
    (/** @type {string[]} */ begun, options) =>
      begun.length > 500
        ? begun
        : begun.flatMap((start) => options.map((one) => (start ? `${start} ${one}` : one))),
    [""],
  );
}
