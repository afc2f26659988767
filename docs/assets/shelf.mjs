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

    const about = (/** @type {string} */ label, /** @type {string} */ name) =>
      words.say("{label}: {value}", { label, value: named(name) });
    let renaming = false;

    /**
     * @param {string} message
     * @param {() => void} act
     * @param {string} name the workbook's, said with the button
     */
    const button = (message, act, name) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = words.say(message);
      made.setAttribute("aria-label", about(words.say(message), name));
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
      field.addEventListener("change", () => {
        const name = field.value.trim();
        book.name = name === words.say("My workbook") ? "" : name;
        // The list stays as it is: a click that ends the writing must find its button.
        renaming = true;
        store.save({ ...book, ...store.open(book.id), name: book.name });
        renaming = false;
        for (const one of item.querySelectorAll("button")) {
          one.setAttribute("aria-label", about(one.textContent ?? "", book.name));
        }
      });
      const note = document.createElement("p");
      const day = new Date(book.changed);
      const date = Number.isNaN(day.valueOf()) ? "" : words.date(day);
      note.textContent = [used ? words.say("in use") : "", date && words.say("Last changed: {date}", { date })]
        .filter(Boolean)
        .join(" · ");
      item.append(label, note);
      const row = document.createElement("p");
      row.className = "controls";
      if (!used) row.append(button("Use this one", () => store.use(book.id), book.name));
      row.append(
        button("Duplicate", () => {
          const name = words.say("Copy of {name}", { name: named(book.name) });
          store.add({ ...(store.open(book.id) ?? book), id: identifier(), name });
        }, book.name),
        button("Delete", () => store.remove(book.id), book.name),
      );
      item.append(row);
      if (used) item.setAttribute("aria-current", "true");
      return item;
    };

    const show = () => {
      // Whoever is writing a name goes on writing.
      const within = list.contains(document.activeElement);
      if (renaming || (within && document.activeElement instanceof HTMLInputElement)) return;
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
          item.append(button("Undo", () => store.restore(id), book.name));
          return [item];
        }),
        ...Object.entries(store.damaged()).map(([id, text]) => {
          const item = document.createElement("li");
          item.append(button("Save the damaged data as a file", () => saved(`${id}.txt`, text, "text/plain"), id));
          return item;
        }),
      );
      const again = [...list.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === focused);
      if (within) (again ?? list).focus();
      told(this, words);
    };

    this.querySelector(".new")?.addEventListener("click", () => {
      store.add(blank());
      /** @type {HTMLElement | null} */ (list.querySelector("[aria-current] input"))?.focus();
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
