// @ts-check
// How many questions are answered: of the whole page in its tool, of each section below its heading.

/** @typedef {import("./words.mjs").Words} Words */
/** @typedef {import("./sieve.mjs").Asked} Asked */

export class Progress {
  /**
   * @param {HTMLElement} tool
   * @param {Asked[]} questions those that count: of a worksheet only the chosen ones
   * @param {Words} words
   */
  constructor(tool, questions, words) {
    this.words = words;
    /** @type {[Element, Asked[]][]} */
    this.bars = [];
    const whole = tool.querySelector(".progress");
    if (whole) this.bars.push([whole, questions]);
    const lists = [...document.querySelectorAll("#content .questions")];
    for (const list of lists.length > 1 ? lists : []) {
      const bar = document.createElement("p");
      bar.className = "progress";
      bar.lang = document.documentElement.lang;
      bar.dir = document.documentElement.dir;
      bar.append(document.createElement("progress"), " ", document.createElement("span"));
      list.before(bar);
      this.bars.push([bar, questions.filter(({ item }) => list.contains(item))]);
    }
  }

  show() {
    for (const [bar, questions] of this.bars) {
      draw(bar, questions.filter(({ answer }) => answer).length, questions.length, this.words);
    }
  }
}

/**
 * Fills a bar and says its figures.
 * @param {Element} bar with a progress element and one for words
 * @param {number} done
 * @param {number} all
 * @param {Words} words
 */
export function draw(bar, done, all, words) {
  const meter = bar.querySelector("progress");
  const told = bar.querySelector("span");
  const text = words.count("One of {all} answered", "{count} of {all} answered", done, { all });
  if (meter) {
    meter.max = Math.max(all, 1);
    meter.value = done;
    meter.setAttribute("aria-label", text);
  }
  // Unchanged words are not said again.
  if (told && told.textContent !== text) told.textContent = text;
}
