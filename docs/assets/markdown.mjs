// @ts-check
// A workbook as Markdown and as a table, in the reader's language.
import { SAID, hasAnswers, outline } from "./outline.mjs";

/** @typedef {import("./words.mjs").Words} Words */
/** @typedef {import("./workbook.mjs").Workbook} Workbook */
/** @typedef {import("./outline.mjs").Listed} Listed */

/**
 * The lists in which something is answered, open questions included, as Markdown.
 * @param {Workbook} workbook
 * @param {Listed[]} pages
 * @param {Words} words
 * @param {string[]} designs each a text of Markdown, its headings from the second level down
 */
export function markdown(workbook, pages, words, designs = []) {
  const { chapters, unknown } = outline(workbook, pages);
  const lines = [`# ${plain(workbook.name || words.say("My workbook"))}`, ""];
  const add = (/** @type {import("./outline.mjs").Entry} */ { text, answer, note }) => {
    const said = answer ? words.say(SAID[answer]) : "____";
    lines.push(`- [${answer ? "x" : " "}] ${plain(text)} **${said}**`);
    if (note) lines.push(...note.split(/\r\n?|\n/).map((line) => `    > ${plain(line)}`));
  };
  for (const chapter of chapters.filter(hasAnswers)) {
    lines.push(`## ${plain(chapter.title)}`, "");
    const { all, done } = chapter;
    lines.push(words.count("One of {all} answered", "{count} of {all} answered", done, { all }), "");
    for (const section of chapter.sections) {
      lines.push(`### ${plain(section.title)}`, "");
      section.entries.forEach(add);
      lines.push("");
    }
  }
  if (unknown.length) {
    lines.push(`## ${words.say("Kept, but not among the questions of this site")}`, "");
    unknown.forEach(add);
    lines.push("");
  }
  return [...lines, ...designs].join("\n").trimEnd() + "\n";
}

/**
 * Every answer and note as comma-separated values (RFC 4180).
 * @param {Workbook} workbook
 * @param {Listed[]} pages
 * @param {Words} words
 */
export function csv(workbook, pages, words) {
  const { chapters, unknown } = outline(workbook, pages);
  const rows = [["id", words.say("Question"), words.say("Answer"), words.say("Note")]];
  const add = (/** @type {import("./outline.mjs").Entry} */ { key, text, answer, note }) =>
    rows.push([key, text, answer ? words.say(SAID[answer]) : "", note]);
  for (const chapter of chapters.filter(hasAnswers)) {
    for (const { entries } of chapter.sections) entries.forEach(add);
  }
  unknown.forEach(add);
  // The byte-order mark tells spreadsheets that this is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * A cell in quotes. One that a spreadsheet would calculate gets an apostrophe before it
 * (OWASP, CSV injection).
 * @param {string} text
 */
function cell(text) {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * A line of words, none of it read as markup.
 * @param {string} text
 */
export function plain(text) {
  return text
    .trim()
    .replace(/\s*[\r\n]\s*/g, " ")
    .replace(/[\\`*_{}[\]#|~]/g, "\\$&")
    // Some programs that read Markdown know no backslash before these.
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // What would begin a list, or underline a heading, at the beginning of a line.
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
