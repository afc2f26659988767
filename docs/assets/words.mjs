// @ts-check
// The interface's words in the page's language: messages by their English text, as in gettext.
import { load } from "./data.mjs";

/**
 * @typedef {object} Words
 * @property {(message: string, values?: Record<string, string | number>) => string} say
 * @property {(one: string, many: string, number: number, values?: Record<string, string | number>) => string} count
 *   the plural form for a number, which stands for {count}
 */

/**
 * The words of a language; the English ones where they did not load.
 * @param {string} [language] BCP 47
 * @returns {Promise<Words>}
 */
export async function speak(language = document.documentElement.lang) {
  /** @type {Record<string, string | Record<string, string>>} */
  const known = await load(`words/${language}`).catch(() => ({}));
  const plural = new Intl.PluralRules(language);
  return {
    say(message, values = {}) {
      const found = known[message];
      return fill(typeof found === "string" ? found : message, values);
    },
    count(one, many, number, values = {}) {
      const found = known[one];
      const forms = typeof found === "object" ? found : undefined;
      const text = forms?.[plural.select(number)] ?? forms?.other ?? (number === 1 ? one : many);
      return fill(text, { ...values, count: number });
    },
  };
}

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (place, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
