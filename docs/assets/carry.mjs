// @ts-check
// The workbook out of the browser and into it: files, a link that carries the answers, paper.
import { copied, fileName, saved } from "./copy.mjs";
import { load } from "./data.mjs";
import { shown } from "./link.mjs";
import { csv, markdown } from "./markdown.mjs";
import { plans } from "./plan-text.mjs";
import * as store from "./store.mjs";
import { LARGEST, Refused, blank, parse } from "./workbook.mjs";
import { keep } from "./trouble.mjs";
import { speak } from "./words.mjs";

const language = document.documentElement.lang;

/** What is said of a file that is no workbook. @type {Record<string, string>} */
const REFUSED = {
  unreadable: "This file cannot be read. It is not a JSON file, or it is damaged.",
  large: "This file is too large. A workbook has at most {size} kB.",
  foreign: "This file holds no workbook of this site.",
  newer: "This file was made by a newer version of the site. Reload the page and try again.",
};

class Carry extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const words = await speak();
    const status = /** @type {HTMLElement} */ (this.querySelector(".told"));
    const made = /** @type {HTMLElement} */ (this.querySelector(".made"));
    const link = /** @type {HTMLInputElement} */ (this.querySelector("input[type=url]"));
    const file = /** @type {HTMLInputElement} */ (this.querySelector("input[type=file]"));
    const book = () => store.current() ?? blank();
    const pages = () => load(`questions/${language}`);
    const on = (/** @type {string} */ name, /** @type {() => unknown} */ act) =>
      this.querySelector(`.${name}`)?.addEventListener("click", act);

    on("print", () => print());
    on("json", () => keep(words));
    on("csv", async () =>
      saved(fileName(book().name || words.say("My workbook"), "csv"), csv(book(), await pages(), words), "text/csv"),
    );
    on("markdown", async () => {
      const text = markdown(book(), await pages(), words, await plans(book().designs));
      saved(fileName(book().name || words.say("My workbook"), "md"), text, "text/markdown");
    });
    on("link", () => {
      const { id, changed, ...told } = book();
      return shown(made, told, location.href.split(/[?#]/)[0], words);
    });
    on("copy", () => copied(link.value, status, words, link));
    file.addEventListener("change", async () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      try {
        // Looked at before it is read: it may be of any size.
        if (chosen.size > 4 * LARGEST) throw new Refused("large");
        const workbook = parse(await chosen.text());
        store.add(workbook);
        status.textContent = words.say("Added: {name}", {
          name: workbook.name || words.say("My workbook"),
        });
      } catch (error) {
        const why = error instanceof Refused ? error.message : "unreadable";
        status.textContent = words.say(REFUSED[why], { size: LARGEST / 1000 });
      }
      file.value = "";
    });
    store.events.addEventListener("change", () => (made.hidden = true));
    this.hidden = false;
  }

  ready = false;
}

customElements.define("ties-carry", Carry);
