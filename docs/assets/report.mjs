// @ts-check
// The answers of the workbook in use, list by list, to be read and printed.
import { load } from "./data.mjs";
import { SAID, hasAnswers, outline } from "./outline.mjs";
import { draw } from "./progress.mjs";
import * as store from "./store.mjs";
import { speak } from "./words.mjs";

const language = document.documentElement.lang;
const root = new URL(`../${language}/`, import.meta.url).href;

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
        ...chapters.map((chapter) => this.chapter(chapter, words)),
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
      designs.replaceChildren(
        ...(workbook?.designs ?? []).map((design) => {
          const item = document.createElement("li");
          const link = document.createElement("a");
          link.href = `${root}designer/?design=${encodeURIComponent(design.id)}`;
          link.textContent = design.name || words.say("My design");
          item.append(link);
          return item;
        }),
      );
    };

    // On paper everything that has an answer is open.
    addEventListener("beforeprint", () => {
      for (const one of lists.querySelectorAll("details.begun")) one.setAttribute("open", "");
    });
    store.events.addEventListener("change", show);
    this.hidden = false;
    show();
  }

  /**
   * @param {import("./outline.mjs").Chapter} chapter
   * @param {import("./words.mjs").Words} words
   */
  chapter(chapter, words) {
    const made = document.createElement("details");
    made.id = `list-${chapter.path.replaceAll("/", "-")}`;
    made.classList.toggle("begun", hasAnswers(chapter));
    const summary = document.createElement("summary");
    const bar = document.createElement("span");
    bar.className = "progress";
    bar.append(document.createElement("progress"), " ", document.createElement("span"));
    draw(bar, chapter.done, chapter.all, words);
    const title = document.createElement("strong");
    title.textContent = chapter.title;
    summary.append(title, " ", bar);
    const link = document.createElement("a");
    link.href = `${root}${chapter.path}/`;
    link.textContent = chapter.title;
    const way = document.createElement("p");
    way.className = "way";
    way.append(link);
    made.append(summary, way);
    for (const section of chapter.sections) {
      const name = document.createElement("h3");
      name.textContent = section.title;
      made.append(name, answered(section.entries, words));
    }
    return made;
  }

  ready = false;
}

/**
 * @param {import("./outline.mjs").Entry[]} entries
 * @param {import("./words.mjs").Words} words
 */
function answered(entries, words) {
  const list = document.createElement("dl");
  for (const { text, answer, note } of entries) {
    const question = document.createElement("dt");
    question.textContent = text;
    const said = document.createElement("dd");
    said.className = answer || "open";
    said.textContent = answer ? words.say(SAID[answer]) : "";
    list.append(question, said);
    if (!answer) said.append(line(), line());
    if (!note) continue;
    const remark = document.createElement("dd");
    remark.className = "note";
    remark.dir = "auto";
    remark.textContent = note;
    list.append(remark);
  }
  return list;
}

/** A line to write on, seen on paper only. */
function line() {
  const made = document.createElement("span");
  made.className = "blank";
  return made;
}

/** @param {string} text */
function heading(text) {
  const made = paragraph(text);
  made.className = "whose";
  return made;
}

/** @param {string} text */
function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

customElements.define("ties-report", Report);
