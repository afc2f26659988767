// @ts-check
// What a search finds, as a list: concepts of the glossary by any word for them, then the
// pages, each with the sections in which the words stand; they are marked everywhere.
import { load } from "./data.mjs";
import { line, titled } from "./entry.mjs";
import { asked, excerpt, marked } from "./excerpt.mjs";
import { Index } from "./index.mjs";
import { isStrange } from "./script.mjs";
import { cards, likely, named, within } from "./terms.mjs";

/**
 * @typedef {import("./entry.mjs").Language} Language
 * @typedef {{entries: HTMLElement[], told: string}} Found
 * @typedef {import("./index.mjs").Hit} Hit
 */

const PAGES = 5;
const SECTIONS = 2;
const TERMS = 3;

/** What the other sections of a page add to its best one. */
const OTHERS = 0.15;

/** @type {Map<string, Promise<Index>>} */
const indexes = new Map();

/** @param {string} language */
function indexOf(language) {
  let index = indexes.get(language);
  if (!index) {
    index = load(`search/${language}`).then((file) => new Index(file));
    index.catch(() => indexes.delete(language));
    indexes.set(language, index);
  }
  return index;
}

/**
 * @param {string} query
 * @param {boolean} everywhere in all languages, or in the reader's
 * @param {DOMStringMap} words the dialog's data: language, languages, results, nothing, failed
 * @returns {Promise<Found>}
 */
export async function find(query, everywhere, words) {
  /** @type {Language[]} */
  const all = JSON.parse(words.languages ?? "[]");
  const own = all.find(({ lang }) => lang === words.language) ?? all[0];
  const others = all.filter((other) => other !== own);
  try {
    const lists = [await pages(query, own, own)];
    const known = query.length < 3 || (await indexOf(own.lang)).knows(query);
    const foreign = everywhere ? others : mayBeIn(query, own, others);
    let terms = /** @type {HTMLElement[]} */ ([]);
    for (const ask of [named, within, likely]) {
      // A guess from another language only where the reader's has nothing to say.
      const certain = everywhere || ask === named || !known;
      for (const languages of [[own], certain ? foreign : []]) {
        if (!terms.length) terms = await concepts(query, own, languages, ask);
      }
    }
    for (const language of everywhere ? others : []) {
      // A language without pages of its own has no index.
      lists.push(await pages(query, language, own).catch(() => []));
    }
    const entries = [...terms, ...lists.flat()];
    const told = (entries.length ? words.results : words.nothing) ?? "";
    return {
      entries,
      // The query may be in another direction than the sentence: isolated (U+2068 to U+2069).
      told: told
        .replace("{count}", () => String(entries.length))
        .replace("{query}", () => `\u2068${query}\u2069`),
    };
  } catch {
    return { entries: [], told: words.failed ?? "" };
  }
}

/**
 * The other languages that a query may be in: with foreign letters any, else those with the same.
 * @param {string} query
 * @param {Language} own
 * @param {Language[]} others
 */
function mayBeIn(query, own, others) {
  return isStrange(query, own.lang) ? others : others.filter(({ lang }) => !isStrange(query, lang));
}

/**
 * The concepts a query names in some languages, each explained in the reader's.
 * @param {string} query
 * @param {Language} own
 * @param {Language[]} languages
 * @param {typeof named} ask
 * @returns {Promise<HTMLElement[]>}
 */
async function concepts(query, own, languages, ask) {
  const lists = languages.map(({ lang }) => ask(query, lang).catch(() => []));
  const found = (await Promise.all(lists)).flat();
  const known = found.length ? await cards(own.lang) : {};
  return [...new Set(found)]
    .filter((concept) => concept in known)
    .slice(0, TERMS)
    .map((concept) => {
      const [label, definition, address] = known[concept];
      const entry = titled(own, own, address, marked(label, asked(label, query)));
      entry.classList.add("ties-search__term");
      entry.append(line(own, marked(definition, asked(definition, query))));
      return entry;
    });
}

/**
 * The pages a query finds in one language, best first.
 * @param {string} query
 * @param {Language} language
 * @param {Language} own
 * @returns {Promise<HTMLElement[]>}
 */
async function pages(query, language, own) {
  const index = await indexOf(language.lang);
  /** @type {Map<number, {score: number, hits: Hit[]}>} */
  const found = new Map();
  for (const hit of index.search(query)) {
    const [number] = index.sections[hit.section];
    const page = found.get(number) ?? { score: 0, hits: [] };
    page.score += hit.score * (page.hits.length ? OTHERS : 1);
    page.hits.push(hit);
    found.set(number, page);
  }
  const best = [...found].sort((a, b) => b[1].score - a[1].score).slice(0, PAGES);
  return Promise.all(
    best.map(async ([number, { hits }]) => {
      const [address, title] = index.pages[number];
      const entry = titled(language, own, address, marked(title, asked(title, query)));
      const texts = await load(`search/${language.lang}/${number}`);
      for (const hit of hits.slice(0, SECTIONS)) {
        const [, id, heading] = index.sections[hit.section];
        const said = excerpt(texts[id] ?? "", hit.words);
        const above = marked(heading, asked(heading, query));
        entry.append(line(language, said, id ? [`${address}#${id}`, above] : undefined));
      }
      return entry;
    }),
  );
}
