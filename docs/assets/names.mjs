// @ts-check
// What the designer's choices are called in the page's language, and where they are explained.
import { load } from "./data.mjs";
import { cards } from "./terms.mjs";
import { own, speak } from "./words.mjs";

const language = document.documentElement.lang;

/** @typedef {Awaited<ReturnType<typeof names>>} Names */

/** Everything that the designer's parts say: names, addresses, words and the matrix. */
export async function names() {
  const [words, terms, fit] = await Promise.all([
    speak(),
    cards(language),
    /** @type {Promise<import("./check.mjs").Fit>} */ (load(`fit/${language}`)),
  ]);
  const label = (/** @type {string} */ id) => capital(own(terms, id)?.[0] ?? id);
  return {
    words,
    fit,
    /** @param {string} id of a concept or a cell */
    name: (id) => own(fit.names, id) ?? label(id),
    /** @param {string} id of a concept */
    address: (id) => page(own(terms, id)?.[2] ?? `glossary/#${id}`),
    page,
  };
}

/**
 * A page of the page's own language.
 * @param {string} path below the language
 */
export function page(path) {
  return new URL(`../${language}/${path}`, import.meta.url).href;
}

/**
 * The text with a capital where its script has them. Not toLocaleUpperCase, which takes Greek
 * accents away.
 * @param {string} text
 */
export function capital(text) {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
