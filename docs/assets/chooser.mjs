// @ts-check
// A teacher's link: the page's neutral address with the questions chosen, so that each student
// opens the worksheet in her own language.
import { copied } from "./copy.mjs";
import { sectionOf } from "./sieve.mjs";
import { speak } from "./words.mjs";

class Chooser extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const words = await speak();
    const place = this.querySelector(".questions-to-choose");
    const link = /** @type {HTMLInputElement} */ (this.querySelector("input[type=url]"));
    /** @type {HTMLElement[]} */
    const questions = [...document.querySelectorAll("#content .question[id]")].filter(
      (item) => item instanceof HTMLElement,
    );
    const boxes = questions.map((item) => {
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.value = item.id;
      label.append(box, " ", item.querySelector("strong")?.textContent ?? item.id);
      place?.append(label);
      return box;
    });

    const show = () => {
      const address = new URL(link.dataset.address ?? "", location.href);
      const items = short(boxes, questions);
      if (items.length) address.search = `?items=${items.join(",")}`;
      link.value = address.href;
    };
    this.addEventListener("change", show);
    for (const [name, all] of /** @type {const} */ ([["all", true], ["none", false]])) {
      this.querySelector(`.${name}`)?.addEventListener("click", () => {
        for (const box of boxes) box.checked = all;
        show();
      });
    }
    this.querySelector(".copy")?.addEventListener("click", () =>
      copied(link.value, this.querySelector("[role=status]"), words, link),
    );
    this.hidden = false;
    show();
  }

  ready = false;
}

/**
 * What was chosen: a section's id where all its questions are, else theirs.
 * @param {HTMLInputElement[]} boxes
 * @param {HTMLElement[]} questions
 * @returns {string[]}
 */
function short(boxes, questions) {
  /** @type {Map<string, HTMLInputElement[]>} */
  const sections = new Map();
  questions.forEach((item, index) => {
    const section = sectionOf(item);
    sections.set(section, [...(sections.get(section) ?? []), boxes[index]]);
  });
  return [...sections].flatMap(([section, inside]) =>
    section && inside.every((box) => box.checked)
      ? [section]
      : inside.filter((box) => box.checked).map((box) => box.value),
  );
}

customElements.define("ties-chooser", Chooser);
