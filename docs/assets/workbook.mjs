// @ts-check
// What a workbook is, and how one is read from what was stored, sent or opened as a file.
// Nothing in it is in a language but the reader's own notes: questions and choices are ids.

/** An answer to one question. `revision` is that of the question when it was answered.
 * @typedef {{answer: string, note: string, revision: number}} Answer */

/** One relationship planned: fields of the designer by their names; lists are ids.
 * @typedef {{id: string, name: string} & Record<string, string | string[]>} Design */

/**
 * @typedef {object} Workbook
 * @property {number} version
 * @property {string} id
 * @property {string} name
 * @property {string} changed ISO 8601
 * @property {Record<string, Answer>} answers by "checklists/analyse#seek-kind"
 * @property {Record<string, string[]>} known page → the questions it had when one was answered
 * @property {Design[]} designs
 */

/** The version written. Version 1 is the short form that one can write by hand: an answer is its
 * word alone, and nothing but `answers` is needed. */
export const VERSION = 2;

export const ANSWERS = ["yes", "partly", "no", "na"];

/** Characters of the largest file that is read; a full library's answers with long notes have a
 * tenth of it, and browsers keep some five million for a site. */
export const LARGEST = 1_000_000;

/** Why something is no workbook: "unreadable", "foreign", "newer" or "large". */
export class Refused extends Error {}

/** @returns {string} */
export function identifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("");
}

/**
 * An empty workbook without a name: until the reader gives it one, each language has its own.
 * @returns {Workbook}
 */
export function blank() {
  const changed = new Date().toISOString();
  return { version: VERSION, id: identifier(), name: "", changed, answers: {}, known: {}, designs: [] };
}

/**
 * The workbook in a text of JSON.
 * @param {string} text
 * @param {boolean} [newer] whether one of a newer version is read as far as it can be
 * @throws {Refused}
 * @returns {Workbook}
 */
export function parse(text, newer = false) {
  if (text.length > LARGEST) throw new Refused("large");
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    // Also where it is nested so deeply that the reader gives up.
    throw new Refused("unreadable");
  }
  return read(data, newer);
}

/** Whether a text is a workbook of a newer version. @param {string} text */
export function isNewer(text) {
  try {
    parse(text);
    return false;
  } catch (error) {
    return error instanceof Refused && error.message === "newer";
  }
}

/**
 * The workbook that data describe. Unknown questions and fields of a design are kept, what has
 * the wrong form is left out.
 * @param {any} data
 * @param {boolean} [newer]
 * @throws {Refused}
 * @returns {Workbook}
 */
export function read(data, newer = false) {
  if (!isRecord(data) || !isRecord(data.answers)) throw new Refused("foreign");
  const version = data.version ?? 1;
  if (!Number.isInteger(version) || version < 1) throw new Refused("foreign");
  if (version > VERSION && !newer) throw new Refused("newer");
  const now = version === 1 ? migrate(data) : data;
  return {
    version: VERSION,
    id: /^\w{1,40}$/.test(now.id) ? now.id : identifier(),
    name: text(now.name),
    changed: text(now.changed),
    answers: record(now.answers, (answer) =>
      isRecord(answer) && (ANSWERS.includes(answer.answer) || text(answer.note))
        ? {
            answer: ANSWERS.includes(answer.answer) ? answer.answer : "",
            note: text(answer.note),
            revision: Number.isInteger(answer.revision) ? answer.revision : 1,
          }
        : undefined,
    ),
    known: record(now.known, (ids) => (Array.isArray(ids) ? ids.filter(isText) : undefined)),
    designs: (Array.isArray(now.designs) ? now.designs : []).filter(isRecord).map(design),
  };
}

/**
 * Version 1 as version 2.
 * @param {any} old
 */
function migrate(old) {
  return {
    ...old,
    answers: record(old.answers, (answer) =>
      isText(answer) ? { answer, note: "", revision: 1 } : answer,
    ),
  };
}

/**
 * @param {any} data
 * @returns {Design}
 */
function design(data) {
  const fields = record(data, (value) =>
    Array.isArray(value) ? value.filter(isText) : isText(value) ? value : undefined,
  );
  return { ...fields, id: text(data.id) || identifier(), name: text(data.name) };
}

/**
 * @template T
 * @param {any} data
 * @param {(value: any) => T | undefined} take
 * @returns {Record<string, T>}
 */
function record(data, take) {
  const entries = Object.entries(isRecord(data) ? data : {}).flatMap(([key, value]) => {
    const taken = key === "__proto__" ? undefined : take(value);
    return taken === undefined ? [] : [/** @type {[string, T]} */ ([key, taken])];
  });
  return Object.fromEntries(entries);
}

const isRecord = (/** @type {any} */ value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (/** @type {any} */ value) => typeof value === "string";
const text = (/** @type {any} */ value) => (isText(value) ? value : "");
