// @ts-check
// The plan on a page, to be printed, copied, and sent as a link.
import { copied } from "./copy.mjs";
import { draft } from "./draft.mjs";
import { shown } from "./link.mjs";
import { text } from "./plan-text.mjs";
import { VERSION } from "./workbook.mjs";

/** @typedef {import("./names.mjs").Names} Names */
/** @typedef {import("./workbook.mjs").Design} Design */

class Plan extends HTMLElement {
  /** @type {Design | null} */
  design = null;

  /** @param {Names} names */
  prepare(names) {
    const status = this.querySelector(".told");
    const made = /** @type {HTMLElement} */ (this.querySelector(".made"));
    const on = (/** @type {string} */ name, /** @type {() => unknown} */ act) =>
      this.querySelector(`.${name}`)?.addEventListener("click", act);
    on("print", () => print());
    on("copy", () => this.design && copied(text(this.design, names), status, names.words));
    on("link", async () => {
      if (!this.design) return;
      const { name } = this.design;
      const book = { version: VERSION, name, answers: {}, known: {}, designs: [this.design] };
      const link = await shown(made, book, made.dataset.page ?? "", names.words);
      copied(link.value, status, names.words, link);
    });
  }

  /**
   * @param {Design} design
   * @param {Names} names
   */
  show(design, names) {
    this.design = design;
    /** @type {HTMLElement} */ (this.querySelector(".made")).hidden = true;
    this.querySelector(".plan")?.replaceChildren(...draft(design, names));
    this.hidden = false;
  }
}

customElements.define("ties-plan", Plan);
export { Plan };
