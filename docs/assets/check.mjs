// @ts-check
// The consistency check: every type chosen against every other answer, by the library's matrix,
// and for what does not hold the nearest answers that would.

import { own } from "./words.mjs";

/** @typedef {import("./workbook.mjs").Design} Design */

/** The matrix as assets/fit has it: for each type and cell a verdict and its reason; the other types
 * of its kind, nearest first; [address, title] of the practices that speak of it.
 * @typedef {object} Fit
 * @property {Record<string, string[]>} near
 * @property {Record<string, Record<string, [string, string]>>} why
 * @property {Record<string, [string, string][]>} practices
 * @property {[string, string][]} walk the guide to designing, where there is one
 * @property {Record<string, string>} names of the cells
 */

/** One type against one answer. @typedef {{type: string, field: string, cell: string, verdict: string, why: string}} Line */

/** What could be chosen instead. @typedef {{types: string[], cells: string[], giveUp: boolean}} Ways */

/** @type {Record<string, string[]>} */
const SCALES = {
  depth: ["shallow", "between", "deep"],
  focus: ["attract", "retain", "grow"],
  people: ["nobody", "turns", "named"],
};

/** How many ways out are shown of each kind. */
const FEW = 3;

/** @param {Design} design @param {string} field */
export const one = (design, field) => {
  const value = own(design, field);
  return typeof value === "string" ? value : "";
};

/** @param {Design} design @param {string} field */
export const many = (design, field) => {
  const value = own(design, field);
  return Array.isArray(value) ? value : [];
};

/** The types a design combines. @param {Design} design */
export const types = (design) =>
  [...new Set(["length", "form", "second"].map((field) => one(design, field)))].filter(Boolean);

/** Whether enough is chosen to judge. @param {Design} design */
export const ready = (design) =>
  Boolean(one(design, "length") && one(design, "form") && one(design, "people")) &&
  many(design, "channels").length > 0;

/** The answers that a type is held against: [field, cell]. @param {Design} design */
const answers = (design) =>
  /** @type {[string, string][]} */ ([
    ...many(design, "channels").map((cell) => ["channels", cell]),
    ...Object.keys(SCALES).map((field) => [field, one(design, field)]),
  ]).filter(([, cell]) => cell);

/**
 * Every line of the check, what does not hold first.
 * @param {Design} design
 * @param {Fit} fit
 * @returns {Line[]}
 */
export function check(design, fit) {
  const order = ["conflicts", "partly", "supports"];
  return types(design)
    .flatMap((type) =>
      answers(design).flatMap(([field, cell]) => {
        const [verdict, why] = own(own(fit.why, type), cell) ?? [];
        return verdict && why !== undefined ? [{ type, field, cell, verdict, why }] : [];
      }),
    )
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/**
 * The ways out of a line: another type for the answer, or another answer for the type. Those come
 * first that break least of all else that is chosen, then the nearest.
 * @param {Line} line
 * @param {Design} design
 * @param {Fit} fit
 * @returns {Ways}
 */
export function ways(line, design, fit) {
  const chosen = types(design);
  const verdict = (/** @type {string} */ type, /** @type {string} */ cell) =>
    own(own(fit.why, type), cell)?.[0];
  const broken = (/** @type {string[]} */ kinds, /** @type {string[]} */ cells) =>
    kinds.flatMap((type) => cells.filter((cell) => verdict(type, cell) === "conflicts")).length;
  const cells = answers(design).map(([, cell]) => cell);
  const rank = (/** @type {string} */ type, /** @type {string} */ cell) =>
    verdict(type, cell) === "supports" ? 0 : 1;

  const others = (fit.near[line.type] ?? [])
    .filter((type) => !chosen.includes(type) && verdict(type, line.cell) !== "conflicts")
    .map((type, near) => ({ type, key: [broken([type], cells), rank(type, line.cell), near] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ type }) => type);

  const instead = alternatives(line, fit)
    .filter((cell) => !cells.includes(cell) && verdict(line.type, cell) !== "conflicts")
    .map((cell, near) => ({ cell, key: [broken(chosen, [cell]), rank(line.type, cell), near] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ cell }) => cell);

  const carried = many(design, "channels").some(
    (cell) => cell !== line.cell && chosen.every((type) => verdict(type, cell) !== "conflicts"),
  );
  return {
    types: others.slice(0, FEW),
    cells: instead.slice(0, FEW),
    giveUp: line.field === "channels" && carried,
  };
}

/**
 * The other answers of a line's kind, the nearest first: the same channel of the other owner, then
 * one's own channels, then partners'; on a scale the neighbours.
 * @param {Line} line
 * @param {Fit} fit
 */
function alternatives(line, fit) {
  const scale = SCALES[line.field];
  if (scale) {
    const steps = (/** @type {string} */ cell) => Math.abs(scale.indexOf(cell) - scale.indexOf(line.cell));
    return scale.filter((cell) => cell !== line.cell).sort((a, b) => steps(a) - steps(b));
  }
  const [, channel] = parted(line.cell);
  const distance = (/** @type {string} */ cell) => {
    const [whose, which] = parted(cell);
    return which === channel ? 0 : whose === "own" ? 1 : 2;
  };
  return Object.keys(fit.why[line.type] ?? {})
    .filter((cell) => /^(own|partner)-/.test(cell) && cell !== line.cell)
    .sort((a, b) => distance(a) - distance(b));
}

/** @param {string} cell @returns {[string, string]} */
const parted = (cell) => [cell.slice(0, cell.indexOf("-")), cell.slice(cell.indexOf("-") + 1)];

/** @param {number[]} a @param {number[]} b */
const compare = (a, b) => a.map((value, at) => value - b[at]).find(Boolean) ?? 0;
