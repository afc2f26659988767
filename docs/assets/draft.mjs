// @ts-check
// A design as a page: its answers, what the check says, its place on the map of types, what to do
// next and what to read.
import { types } from "./check.mjs";
import { SAID, reading, rows, steps, verdict } from "./describe.mjs";

/** @typedef {import("./names.mjs").Names} Names */
/** @typedef {import("./workbook.mjs").Design} Design */

/**
 * @param {Design} design
 * @param {Names} names
 * @returns {HTMLElement[]}
 */
export function draft(design, names) {
  const { name, page, words } = names;
  const { summary, lines } = verdict(design, names);
  const title = element("p", design.name || words.say("My design"));
  title.className = "whose";
  const answers = document.createElement("dl");
  for (const [about, value] of rows(design, names)) {
    const said = document.createElement("dd");
    // Each line in its own direction, all of them where the page's lines begin.
    const told = (value || words.say("not decided yet")).split("\n");
    said.append(...told.flatMap((line) => [element("bdi", line), document.createElement("br")]));
    if (!value) said.className = "open";
    answers.append(element("dt", about), said);
  }
  const open = document.createElement("ul");
  for (const line of lines.filter((each) => each.verdict !== "supports")) {
    const item = document.createElement("li");
    const what = element("strong", `${name(line.type)} · ${name(line.cell)}`);
    item.append(what, ` (${words.say(SAID[line.verdict])}) `, line.why);
    open.append(item);
  }
  const next = document.createElement("ol");
  next.append(...steps(design, names).map(({ text, path }) => linked(text, page(path))));
  const more = document.createElement("ul");
  more.className = "way";
  more.append(...reading(design, names).map(({ text, href }) => linked(text, href)));
  const both = document.createElement("div");
  both.className = "both";
  both.append(answers, ...map(design, names));
  const away = element("h3", words.say("Read more"));
  away.className = "way";
  return [
    title,
    both,
    element("h3", words.say("Does it hold?")),
    element("p", summary),
    open,
    element("h3", words.say("Next three steps")),
    next,
    away,
    more,
  ];
}

/**
 * The page's map of types once more, with the design's types marked.
 * @param {Design} design
 * @param {Names} names
 * @returns {HTMLElement[]}
 */
function map(design, { address, name, words }) {
  const drawn = document.querySelector("#picture-types-map svg");
  const chosen = types(design);
  if (!drawn || !chosen.length) return [];
  const copy = /** @type {SVGElement} */ (drawn.cloneNode(true));
  const marked = chosen.map(address);
  for (const link of copy.querySelectorAll("a")) {
    const href = new URL(link.getAttribute("href") ?? "", location.href).href;
    link.classList.toggle("marked", marked.includes(href));
  }
  const figure = document.createElement("figure");
  figure.className = "picture";
  const told = words.say("Marked on the map: {names}", { names: chosen.map(name).join(" · ") });
  figure.append(copy, element("figcaption", told));
  return [figure];
}

/**
 * @param {string} text
 * @param {string} href
 */
function linked(text, href) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}

/**
 * @param {string} name
 * @param {string} text
 */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
