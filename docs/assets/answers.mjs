// @ts-check
// The forms under a page's questions, filled from the workbook and kept in it as they change.
import { Progress } from "./progress.mjs";
import { sieve, worksheet } from "./sieve.mjs";
import * as store from "./store.mjs";
import { told } from "./trouble.mjs";
import { speak } from "./words.mjs";

/** @typedef {import("./workbook.mjs").Answer} Answer */

/** One question's form. */
class Question {
  /**
   * @param {HTMLElement} item
   * @param {string} page
   */
  constructor(item, page) {
    this.item = item;
    this.id = item.id;
    this.key = `${page}#${item.id}`;
    this.revision = Number(item.dataset.revision);
    this.about = (item.dataset.about ?? "").split(" ");
    this.choices = /** @type {HTMLInputElement[]} */ ([...item.querySelectorAll("input")]);
    this.note = /** @type {HTMLTextAreaElement} */ (item.querySelector("textarea"));
    this.remark = document.createElement("p");
    this.remark.className = "remark";
    this.remark.hidden = true;
    item.querySelector(".answer")?.append(this.remark);
  }

  /** @returns {string} */
  get answer() {
    return this.choices.find((choice) => choice.checked)?.value ?? "";
  }

  /**
   * @param {Answer | undefined} answer
   * @param {string} remark
   */
  show(answer, remark) {
    for (const choice of this.choices) choice.checked = choice.value === answer?.answer;
    // Whoever is typing goes on typing.
    if (this.note !== document.activeElement) this.note.value = answer?.note ?? "";
    // Where the style does not make the field as high as its words (field-sizing), this does.
    this.note.rows = CSS.supports("field-sizing", "content") ? 1 : Math.ceil(this.note.value.length / 40) + 1;
    this.remark.textContent = remark;
    this.remark.hidden = !remark;
  }
}

class Answers extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const page = this.dataset.page ?? "";
    const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("#content .question[id]")]);
    const questions = items.map((item) => new Question(item, page));
    const words = await speak();
    const chosen = worksheet(questions);
    const progress = new Progress(this, chosen ?? questions, words);
    const narrow = sieve(this, questions, chosen, words);

    const show = () => {
      const workbook = store.current();
      const known = workbook?.known[page];
      for (const question of questions) {
        const answer = workbook?.answers[question.key];
        const late = known && !known.includes(question.id) && !answer;
        const old = answer && answer.revision < question.revision;
        question.show(
          answer,
          old
            ? words.say("This question has a new meaning since you answered it. Read it again.")
            : late
              ? words.say("New since you answered")
              : "",
        );
      }
      const name = this.querySelector(".book");
      if (name) name.textContent = workbook?.name || words.say("My workbook");
      told(this, words);
      progress.show();
      narrow();
    };

    /** @param {Question} question */
    const keep = (question) => {
      store.update((workbook) => {
        const { answer, key, revision } = question;
        const note = question.note.value;
        const known = workbook.known[page] ?? questions.map((one) => one.id);
        workbook.known[page] = [...new Set([...known, question.id])];
        if (answer || note.trim()) workbook.answers[key] = { answer, note, revision };
        else delete workbook.answers[key];
      });
    };

    for (const question of questions) {
      for (const choice of question.choices) {
        choice.addEventListener("change", () => keep(question));
        // A chosen answer chosen once more is taken back.
        let before = false;
        const begin = () => (before = choice.checked);
        choice.parentElement?.addEventListener("pointerdown", begin);
        choice.addEventListener("keydown", (event) => {
          if (event.key !== "Delete" && event.key !== "Backspace") return;
          choice.checked = false;
          keep(question);
        });
        choice.addEventListener("click", () => {
          if (!before) return;
          before = false;
          choice.checked = false;
          keep(question);
        });
      }
      question.note.addEventListener("input", () => keep(question));
      // What another tab made of it meanwhile is not undone by the next choice.
      question.note.addEventListener("blur", () => {
        question.note.value = store.current()?.answers[question.key]?.note ?? "";
      });
    }
    store.events.addEventListener("change", (event) => {
      show();
      if (/** @type {CustomEvent} */ (event).detail.foreign) told(this, words, "elsewhere");
    });
    this.querySelector(".print")?.addEventListener("click", () => print());
    this.hidden = false;
    show();
  }

  ready = false;
}

customElements.define("ties-answers", Answers);
