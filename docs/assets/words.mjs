// @ts-check
// The interface's words in the page's language: messages by their English text, as in gettext.
// Plurals and dates come with the words, because browsers do not know those of every language.
import { load } from "./data.mjs";

/**
 * @typedef {object} Words
 * @property {(message: string, values?: Record<string, string | number>) => string} say
 * @property {(one: string, many: string, number: number, values?: Record<string, string | number>) => string} count
 *   the plural form for a number, which stands for {count}
 * @property {(day: Date) => string} date a day in words, in the reader's own time zone
 */

/** The English words, where those of a language did not load. */
const ENGLISH = { said: {}, form: "1011", days: [] };

/**
 * The words of a language.
 * @param {string} [language] BCP 47
 * @returns {Promise<Words>}
 */
export async function speak(language = document.documentElement.lang) {
  /** @type {{said: Record<string, string | string[]>, form: string, days: string[]}} */
  const { said, form, days } = await load(`words/${language}`).catch(() => ENGLISH);
  return {
    say(message, values = {}) {
      const found = said[message];
      return fill(typeof found === "string" ? found : message, values);
    },
    count(one, many, number, values = {}) {
      const index = Number(form[number < form.length ? number : 100 + (number % 100)] ?? 1);
      const found = said[one];
      const text = Array.isArray(found) ? found[index] : number === 1 ? one : many;
      return fill(text ?? many, { ...values, count: number });
    },
    date(day) {
      const text = days[day.getMonth()] ?? day.toISOString().slice(0, 10);
      return fill(text, { day: day.getDate(), year: day.getFullYear() });
    },
  };
}

/**
 * What a table has under a name that somebody else may have written: nothing under "constructor".
 * @template T
 * @param {Record<string, T> | undefined} table
 * @param {string} name
 * @returns {T | undefined}
 */
export const own = (table, name) => (table && Object.hasOwn(table, name) ? table[name] : undefined);

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (place, name) =>
    String(own(values, name) ?? place),
  );
}
