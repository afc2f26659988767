// @ts-check
// The workbooks of this browser: an entry for each and one for their order. Every change is
// read, made and written in one go, so that two open tabs do not undo each other's.
import { vault } from "./vault.mjs";
import { Refused, blank, identifier, isNewer, parse } from "./workbook.mjs";

/** @typedef {import("./workbook.mjs").Workbook} Workbook */
/** @typedef {{current: string, order: string[], removed: string[]}} Shelf */

const SHELF = "workbooks";
const BOOK = "workbook/";
const DAMAGED = "damaged/";

/** "change" after every change; its detail says whether another tab made it. */
export const events = new EventTarget();

/** Which workbooks there are. @returns {Shelf} */
export function shelf() {
  const there = vault.keys(BOOK);
  const kept = arrangement();
  const list = (/** @type {any} */ ids) =>
    Array.isArray(ids) ? ids.filter((id) => there.includes(id)) : [];
  const removed = list(kept?.removed);
  // Whatever the list has lost is still there.
  const order = [...new Set([...list(kept?.order), ...there])].filter((id) => !removed.includes(id));
  return { current: order.includes(kept?.current) ? kept.current : (order[0] ?? ""), order, removed };
}

/** @returns {any} */
function arrangement() {
  try {
    return JSON.parse(vault.get(SHELF) ?? "null");
  } catch {
    return null;
  }
}

/** @param {(shelf: Shelf) => void} change */
function arrange(change) {
  const next = shelf();
  change(next);
  vault.set(SHELF, JSON.stringify(next));
  tell();
}

// Deleted workbooks are kept only to be taken back: they make room, the oldest first.
vault.makeRoom = () => {
  const [oldest] = shelf().removed;
  if (!oldest) return false;
  vault.remove(BOOK + oldest);
  return true;
};

/**
 * A workbook, or null where there is none that can be read.
 * @param {string} id
 * @returns {Workbook | null}
 */
export function open(id) {
  const text = vault.get(BOOK + id);
  if (text === null) return null;
  try {
    return { ...parse(text), id };
  } catch (error) {
    const newer = error instanceof Refused && error.message === "newer";
    vault.trouble = newer ? "newer" : "damaged";
    if (newer) return { ...parse(text, true), id };
    // Put aside as it is, so that nothing is written over it; in a full storage it takes its own room.
    vault.remove(BOOK + id);
    vault.set(DAMAGED + id, text);
    return null;
  }
}

/** The workbook that answers go into, or null before the first. */
export function current() {
  const { current: id, order } = shelf();
  return open(id) ?? order.map(open).find(Boolean) ?? null;
}

/**
 * Changes the workbook that answers go into, or a first one.
 * @param {(workbook: Workbook) => void} change
 */
export function update(change) {
  const known = current();
  const workbook = known ?? blank();
  change(workbook);
  workbook.changed = new Date().toISOString();
  if (known) save(workbook);
  else add(workbook);
}

/** Writes a workbook, but never over one of a newer version. @param {Workbook} workbook */
export function save(workbook) {
  const text = vault.get(BOOK + workbook.id);
  if (text === null || !isNewer(text)) vault.set(BOOK + workbook.id, JSON.stringify(workbook));
  tell();
}

/** Adds a workbook and puts it to use; one with a known id gets its own. @param {Workbook} workbook */
export function add(workbook) {
  const taken = vault.get(BOOK + workbook.id) !== null;
  const added = { ...workbook, id: taken ? identifier() : workbook.id };
  vault.set(BOOK + added.id, JSON.stringify(added));
  use(added.id);
}

/** @param {string} id */
export function use(id) {
  arrange((next) => (next.current = id));
}

/** Deletes a workbook so that it can be restored. @param {string} id */
export function remove(id) {
  arrange((next) => {
    next.order = next.order.filter((other) => other !== id);
    next.removed.push(id);
    if (next.current === id) next.current = next.order[0] ?? "";
  });
}

/** @param {string} id */
export function restore(id) {
  arrange((next) => {
    next.removed = next.removed.filter((other) => other !== id);
    next.order.push(id);
  });
}

/** What could not be read, as it was stored: id → text. @returns {Record<string, string>} */
export function damaged() {
  return Object.fromEntries(vault.keys(DAMAGED).map((id) => [id, vault.get(DAMAGED + id) ?? ""]));
}

/** Erases every workbook, also the damaged and the deleted, and the language that was read last. */
export function erase() {
  for (const id of vault.keys(BOOK)) vault.remove(BOOK + id);
  for (const id of vault.keys(DAMAGED)) vault.remove(DAMAGED + id);
  vault.remove(SHELF);
  vault.remove("language");
  vault.trouble = "";
  tell();
}

/** @param {boolean} [foreign] */
function tell(foreign = false) {
  events.dispatchEvent(new CustomEvent("change", { detail: { foreign } }));
}

vault.watch("workbook", () => tell(true));
