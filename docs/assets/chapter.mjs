// @ts-check
// The parts of the workbook's report: lists that open, with questions, answers and lines to write on.
import { SAID, hasAnswers } from "./outline.mjs";
import { draw } from "./progress.mjs";

const root = new URL(`../${document.documentElement.lang}/`, import.meta.url).href;

/**
 * A list with its questions and what was answered.
 * @param {import("./outline.mjs").Chapter} chapter
 * @param {import("./words.mjs").Words} words
 */
export function chapter(chapter, words) {
  const id = `list-${chapter.path.replaceAll("/", "-")}`;
  const made = folded(id, chapter.title, `${chapter.path}/`, hasAnswers(chapter));
  const bar = document.createElement("span");
  bar.className = "progress";
  bar.append(document.createElement("progress"), " ", document.createElement("span"));
  draw(bar, chapter.done, chapter.all, words);
  made.querySelector("summary")?.append(" ", bar);
  for (const section of chapter.sections) {
    const name = document.createElement("h3");
    name.textContent = section.title;
    made.append(name, answered(section.entries, words));
  }
  return made;
}

/**
 * A part that opens, with the way to its own page.
 * @param {string} id
 * @param {string} text
 * @param {string} path below the language
 * @param {boolean} begun whether it is printed
 */
export function folded(id, text, path, begun) {
  const made = document.createElement("details");
  made.id = id;
  made.classList.toggle("begun", begun);
  const summary = document.createElement("summary");
  const title = document.createElement("strong");
  title.textContent = text;
  summary.append(title);
  const link = document.createElement("a");
  link.href = root + path;
  link.textContent = text;
  const way = document.createElement("p");
  way.className = "way";
  way.append(link);
  made.append(summary, way);
  return made;
}

/**
 * @param {import("./outline.mjs").Entry[]} entries
 * @param {import("./words.mjs").Words} words
 */
export function answered(entries, words) {
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
export function heading(text) {
  const made = paragraph(text);
  made.className = "whose";
  return made;
}

/** @param {string} text */
export function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}
