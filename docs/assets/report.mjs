// @ts-check
// The answers of the workbook in use, list by list, to be read and printed.
import { answered, chapter, folded, heading, paragraph } from "./chapter.mjs";
import { load } from "./data.mjs";
import { hasAnswers, outline } from "./outline.mjs";
import * as store from "./store.mjs";
import { speak } from "./words.mjs";

const language = document.documentElement.lang;

class Report extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const [words, pages] = await Promise.all([
      speak(),
      load(`questions/${language}`).catch(() => []),
    ]);
    const lists = /** @type {HTMLElement} */ (this.querySelector(".lists"));
    const designs = /** @type {HTMLElement} */ (this.querySelector(".designs"));

    const show = () => {
      const opened = [...lists.querySelectorAll("details[open]")].map((one) => one.id);
      const workbook = store.current();
      const { chapters, unknown } = outline(workbook, pages);
      lists.replaceChildren(
        heading(workbook?.name || words.say("My workbook")),
        ...chapters.map((each) => chapter(each, words)),
      );
      if (!chapters.some(hasAnswers)) {
        lists.append(paragraph(words.say("Nothing is answered yet. Begin with a checklist.")));
      }
      if (unknown.length) {
        const kept = document.createElement("details");
        const summary = document.createElement("summary");
        summary.textContent = words.say("Kept, but not among the questions of this site");
        kept.append(summary, answered(unknown, words));
        lists.append(kept);
      }
      for (const one of lists.querySelectorAll("details")) one.open = opened.includes(one.id);
      this.designs(workbook?.designs ?? [], designs, words);
    };

    // On paper everything that has an answer is open.
    addEventListener("beforeprint", () => {
      for (const one of this.querySelectorAll("details.begun")) one.setAttribute("open", "");
    });
    store.events.addEventListener("change", show);
    this.hidden = false;
    show();
  }

  /**
   * The designs with their plans; what these are made of is loaded when there are any.
   * @param {import("./workbook.mjs").Design[]} kept
   * @param {HTMLElement} place
   * @param {import("./words.mjs").Words} words
   */
  async designs(kept, place, words) {
    const turn = (this.turn += 1);
    const opened = [...place.querySelectorAll("details[open]")].map((one) => one.id);
    const [known, { draft }] = kept.length
      ? await Promise.all([import("./names.mjs").then(({ names }) => names()), import("./draft.mjs")])
      : [null, { draft: () => [] }];
    if (turn !== this.turn) return;
    place.replaceChildren(
      ...kept.map((design) => {
        const title = design.name || words.say("My design");
        const link = `designer/?design=${encodeURIComponent(design.id)}`;
        const made = folded(`design-${design.id}`, title, link, true);
        const plan = document.createElement("div");
        plan.className = "plan";
        plan.append(...(known ? draft(design, known) : []));
        made.append(plan);
        made.open = opened.includes(made.id);
        return made;
      }),
    );
  }

  turn = 0;

  ready = false;
}

customElements.define("ties-report", Report);
