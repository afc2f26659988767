// @ts-check
// An answer of the search, as it stands in the list: a title that leads to the page, and lines below it.
import { isolate } from "./isolate.mjs";

/** @typedef {{lang: string, dir: string}} Language */
/** A text, or parts of one with marks. @typedef {(Node | string)[]} Text */

/**
 * An entry with its title, marked where its language is not the reader's.
 * @param {Language} language of the entry's text
 * @param {Language} own the reader's
 * @param {string} address below the language
 * @param {Text} title
 */
export function titled(language, own, address, title) {
  const entry = document.createElement("li");
  const made = link(language, address, title);
  made.className = "ties-search__title";
  entry.append(made);
  if (language !== own) {
    entry.lang = language.lang;
    entry.dir = language.dir;
  }
  return entry;
}

/**
 * A line of text, below the heading it stands under where there is one.
 * @param {Language} language
 * @param {Text} content
 * @param {[string, Text]} [heading] its address below the language, and its words
 */
export function line(language, content, heading) {
  const made = document.createElement("p");
  if (heading) made.append(link(language, ...heading), document.createElement("br"));
  const text = document.createDocumentFragment();
  text.append(...content);
  made.append(isolate(text, language.dir));
  return made;
}

/**
 * @param {Language} language
 * @param {string} address below the language
 * @param {Text} words
 */
function link(language, address, words) {
  const made = document.createElement("a");
  made.href = new URL(`../${language.lang}/${address}`, import.meta.url).href;
  made.append(...words);
  return isolate(made, language.dir);
}
