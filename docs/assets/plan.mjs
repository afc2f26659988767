// @ts-check
// The plan on a page: a design's answers, what the check says, its place on the map of types, what
// to do next and what to read. To be printed, copied, and sent as a link.
import { types } from "./check.mjs";
import { copied } from "./copy.mjs";
import { reading, rows, steps, verdict } from "./describe.mjs";
import { text } from "./plan-text.mjs";
import { shrink } from "./shrink.mjs";
import { VERSION } from "./workbook.mjs";

/** @typedef {import("./names.mjs").Names} Names */
/** @typedef {import("./workbook.mjs").Design} Design */

class Plan extends HTMLElement {
  /** @type {Design | null} */
  design = null;

  /** @param {Names} names */
  prepare(names) {
    const status = this.querySelector(".told");
    const link = /** @type {HTMLInputElement} */ (this.querySelector("input[type=url]"));
    const made = /** @type {HTMLElement} */ (this.querySelector(".made"));
    const on = (/** @type {string} */ name, /** @type {() => unknown} */ act) =>
      this.querySelector(`.${name}`)?.addEventListener("click", act);
    on("print", () => print());
    on("copy", () => this.design && copied(text(this.design, names), status, names.words));
    on("link", async () => {
      if (!this.design) return;
      const { name } = this.design;
      const book = { version: VERSION, name, answers: {}, known: {}, designs: [this.design] };
      const address = new URL(link.dataset.address ?? "", location.href);
      address.hash = `workbook=${await shrink(JSON.stringify(book))}`;
      link.value = address.href;
      made.hidden = false;
      copied(link.value, status, names.words, link);
    });
  }

  /**
   * @param {Design} design
   * @param {Names} names
   */
  show(design, names) {
    this.design = design;
    const { name, page, words } = names;
    /** @type {HTMLElement} */ (this.querySelector(".made")).hidden = true;
    const { summary, lines } = verdict(design, names);
    const answers = document.createElement("dl");
    for (const [title, value] of rows(design, names)) {
      const said = element("dd", value || words.say("not decided yet"));
      if (!value) said.className = "open";
      answers.append(element("dt", title), said);
    }
    const open = document.createElement("ul");
    for (const line of lines.filter((each) => each.verdict !== "supports")) {
      const item = document.createElement("li");
      const said = line.verdict === "partly" ? "holds partly" : "does not hold";
      item.className = line.verdict;
      item.append(
        element("strong", `${name(line.type)} · ${name(line.cell)}`),
        ` (${words.say(said)}) `,
        line.why,
      );
      open.append(item);
    }
    const next = document.createElement("ol");
    next.append(...steps(design, names).map(({ text: told, path }) => linked(told, page(path))));
    const more = document.createElement("ul");
    more.append(...reading(design, names).map(({ text: told, href }) => linked(told, href)));
    const title = element("p", design.name || words.say("My design"));
    title.className = "whose";
    this.querySelector(".plan")?.replaceChildren(
      title,
      answers,
      element("h3", words.say("Does it hold?")),
      element("p", summary),
      open,
      ...map(design, names),
      element("h3", words.say("Next three steps")),
      next,
      element("h3", words.say("Read more")),
      more,
    );
    this.hidden = false;
  }
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

customElements.define("ties-plan", Plan);
export { Plan };
