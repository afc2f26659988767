// @ts-check
// The designer's form: bound to one design of the workbook in use, which it keeps as it changes.
import { many, one, ready, types } from "./check.mjs";
import { names as known } from "./names.mjs";
import { Plan } from "./plan.mjs";
import * as store from "./store.mjs";
import { told } from "./trouble.mjs";
import { Check } from "./verdicts.mjs";
import { identifier } from "./workbook.mjs";

/** @typedef {import("./workbook.mjs").Design} Design */

/** The form's fields that hold several values. */
const LISTS = ["channels", "means"];

class Designer extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const form = /** @type {HTMLFormElement} */ (this.querySelector("form"));
    const which = /** @type {HTMLSelectElement} */ (form.elements.namedItem("which"));
    const status = /** @type {HTMLElement} */ (this.querySelector(".which .told"));
    const names = await known();
    const { words } = names;
    const check = /** @type {Check} */ (this.querySelector("ties-check"));
    const plan = /** @type {Plan} */ (this.querySelector("ties-plan"));
    const name = (/** @type {{name: string} | null | undefined} */ it, /** @type {string} */ none) =>
      it?.name || words.say(none);
    const designs = () => store.current()?.designs ?? [];
    /** The design asked for, or else the latest. */
    const pick = (/** @type {string | null} */ wanted) =>
      (designs().find((each) => each.id === wanted) ?? designs().at(-1))?.id ?? identifier();
    let id = pick(new URLSearchParams(location.search).get("design"));

    /** @returns {Design} */
    const design = () => designs().find((each) => each.id === id) ?? { id, name: "" };

    /** @param {Partial<Design>} change */
    const keep = (change) => {
      const next = { ...design(), ...change };
      store.update((workbook) => {
        const at = workbook.designs.findIndex((each) => each.id === next.id);
        workbook.designs.splice(at < 0 ? workbook.designs.length : at, 1, /** @type {Design} */ (next));
      });
    };

    /** @param {Design} shown */
    const fill = (shown) => {
      for (const field of form.elements) {
        if (!isField(field) || !field.name || field === which) continue;
        if (field instanceof HTMLInputElement && field.type === "radio") {
          field.checked = one(shown, field.name) === field.value;
        } else if (field instanceof HTMLInputElement && field.type === "checkbox") {
          field.checked = many(shown, field.name).includes(field.value);
          // Whoever is typing goes on typing.
        } else if (field !== document.activeElement) field.value = one(shown, field.name);
      }
    };

    const show = () => {
      const shown = design();
      const workbook = store.current();
      const kept = designs();
      const all = kept.some((each) => each.id === id) ? kept : [...kept, shown];
      which.replaceChildren(...all.map((each) => new Option(name(each, "My design"), each.id, false, each.id === id)));
      /** @type {HTMLElement} */ (this.querySelector(".book")).textContent = name(workbook, "My workbook");
      fill(shown);
      this.sort(types(shown));
      check.show(shown, names, keep);
      if (ready(shown) || kept.length) plan.show(shown, names);
      else plan.hidden = true;
      told(this, words);
    };

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => {
      const field = event.target;
      if (!isField(field) || !field.name || field === which) return;
      if (!LISTS.includes(field.name)) keep({ [field.name]: field.value });
      else {
        const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (
          form.querySelectorAll(`input[name=${field.name}]`)
        );
        keep({ [field.name]: [...boxes].filter((box) => box.checked).map((box) => box.value) });
      }
    });
    which.addEventListener("change", () => {
      id = which.value;
      show();
    });
    this.querySelector(".new")?.addEventListener("click", () => {
      id = identifier();
      keep({ id, name: "" });
      /** @type {HTMLElement} */ (form.elements.namedItem("name")).focus();
    });
    this.querySelector(".delete")?.addEventListener("click", () => {
      const gone = design();
      if (!confirm(words.say("Delete the design {name}?", { name: name(gone, "My design") }))) return;
      const left = designs().filter((each) => each.id !== gone.id);
      id = left.at(-1)?.id ?? identifier();
      store.update((workbook) => {
        workbook.designs = workbook.designs.filter((each) => each.id !== gone.id);
      });
      status.textContent = words.say("Deleted: {name}", { name: name(gone, "My design") });
    });
    store.events.addEventListener("change", (event) => {
      const { foreign } = /** @type {CustomEvent} */ (event).detail;
      if (foreign) id = pick(id);
      show();
      if (foreign) told(this, words, "elsewhere");
    });
    plan.prepare(names);
    /** @type {HTMLElement} */ (this.querySelector(".which")).hidden = false;
    /** @type {HTMLDetailsElement} */ (this.querySelector(".others")).open = false;
    show();
  }

  /**
   * Puts the means that belong to the types chosen before all others.
   * @param {string[]} chosen
   */
  sort(chosen) {
    const suits = this.querySelector(".suits");
    const others = this.querySelector(".others .boxes");
    const labels = /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".boxes label")]);
    const wanted = (/** @type {HTMLElement} */ label) =>
      (label.dataset.types ?? "").split(" ").some((type) => chosen.includes(type)) ||
      Boolean(label.querySelector("input")?.checked);
    for (const label of labels) {
      const place = wanted(label) ? suits : others;
      // Moving what has the focus would take it away.
      if (label.parentElement !== place && !label.contains(document.activeElement)) place?.append(label);
    }
    const title = this.querySelector(".suits-title");
    if (title instanceof HTMLElement) title.hidden = !suits?.childElementCount;
  }

  ready = false;
}

/**
 * @param {unknown} field
 * @returns {field is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement}
 */
const isField = (field) =>
  field instanceof HTMLInputElement ||
  field instanceof HTMLSelectElement ||
  field instanceof HTMLTextAreaElement;

customElements.define("ties-designer", Designer);
