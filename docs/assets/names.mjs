// @ts-check
// What the designer's choices are called in the page's language, and where they are explained.
import { load } from "./data.mjs";
import { cards } from "./terms.mjs";
import { own, speak } from "./words.mjs";

/** The choices that are no concepts, and the message for each. @type {Record<string, string>} */
const MESSAGES = {
  between: "between",
  nobody: "nobody has hours for it",
  turns: "several people take turns, beside other work",
  named: "a named person has hours kept free for it",
};

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
    name(id) {
      const said = own(MESSAGES, id);
      if (said) return capital(words.say(said));
      const [, owner, channel] = /^(own|partner)-(.+)$/.exec(id) ?? [];
      if (!owner || !own(terms, channel)) return label(id);
      const message = owner === "own" ? "{channel}, your own" : "{channel}, a partner’s";
      return words.say(message, { channel: label(channel) });
    },
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
