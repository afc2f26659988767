// @ts-check
// The workbooks of this browser: named, chosen, duplicated, deleted and taken back, erased.
import { saved } from "./copy.mjs";
import * as store from "./store.mjs";
import { told } from "./trouble.mjs";
import { speak } from "./words.mjs";
import { blank, identifier } from "./workbook.mjs";

class Shelf extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const words = await speak();
    const list = /** @type {HTMLElement} */ (this.querySelector(".books"));
    const status = /** @type {HTMLElement} */ (this.querySelector(".told"));
    const sure = /** @type {HTMLElement} */ (this.querySelector(".sure"));
    const named = (/** @type {string} */ name) => name || words.say("My workbook");

    /**
     * @param {string} message
     * @param {() => void} act
     * @param {string} about the workbook's name, said with the button
     */
    const button = (message, act, about) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = words.say(message);
      made.setAttribute("aria-label", words.say("{label}: {value}", { label: words.say(message), value: about }));
      made.addEventListener("click", act);
      return made;
    };

    /** @param {import("./workbook.mjs").Workbook} book @param {boolean} used */
    const entry = (book, used) => {
      const item = document.createElement("li");
      const label = document.createElement("label");
      const field = document.createElement("input");
      field.value = named(book.name);
      field.dir = "auto";
      label.append(words.say("Name of the workbook"), " ", field);
      field.addEventListener("change", () => store.save({ ...book, ...store.open(book.id), name: field.value.trim() === words.say("My workbook") ? "" : field.value.trim() }));
      const note = document.createElement("p");
      const day = new Date(book.changed);
      const date = Number.isNaN(day.valueOf()) ? "" : words.date(day);
      note.textContent = [used ? words.say("in use") : "", date && words.say("Last changed: {date}", { date })]
        .filter(Boolean)
        .join(" · ");
      item.append(label, note);
      const row = document.createElement("p");
      row.className = "controls";
      if (!used) row.append(button("Use this one", () => store.use(book.id), named(book.name)));
      row.append(
        button("Duplicate", () => {
          const name = words.say("Copy of {name}", { name: named(book.name) });
          store.add({ ...(store.open(book.id) ?? book), id: identifier(), name });
        }, named(book.name)),
        button("Delete", () => store.remove(book.id), named(book.name)),
      );
      item.append(row);
      if (used) item.setAttribute("aria-current", "true");
      return item;
    };

    const show = () => {
      // Whoever is writing a name goes on writing.
      if (list.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement) return;
      const { current, order, removed } = store.shelf();
      const focused = document.activeElement?.getAttribute("aria-label");
      list.replaceChildren(
        ...order.flatMap((id) => {
          const book = store.open(id);
          return book ? [entry(book, id === current)] : [];
        }),
        ...removed.flatMap((id) => {
          const book = store.open(id);
          if (!book) return [];
          const item = document.createElement("li");
          item.append(words.say("Deleted: {name}", { name: named(book.name) }), " ");
          item.append(button("Undo", () => store.restore(id), named(book.name)));
          return [item];
        }),
        ...Object.entries(store.damaged()).map(([id, text]) => {
          const item = document.createElement("li");
          item.append(button("Save the damaged data as a file", () => saved(`${id}.txt`, text, "text/plain"), id));
          return item;
        }),
      );
      [...list.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === focused)?.focus();
      told(this, words);
    };

    this.querySelector(".new")?.addEventListener("click", () => {
      store.add(blank());
      list.querySelector("input")?.focus();
    });
    const ask = (/** @type {boolean} */ asked) => {
      sure.hidden = !asked;
      /** @type {HTMLElement | null} */ (this.querySelector(asked ? ".keep" : ".erase"))?.focus();
    };
    this.querySelector(".erase")?.addEventListener("click", () => ask(true));
    this.querySelector(".keep")?.addEventListener("click", () => ask(false));
    this.querySelector(".gone")?.addEventListener("click", () => {
      store.erase();
      ask(false);
      status.textContent = words.say("Everything is erased.");
    });
    store.events.addEventListener("change", show);
    this.hidden = false;
    show();
  }

  ready = false;
}

customElements.define("ties-shelf", Shelf);
