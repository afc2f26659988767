// @ts-check
// A workbook's answers in the order of the library, with the questions in the reader's language.

/** A page's questions as assets/questions has them.
 * @typedef {[string, string, boolean, [string, string, [string, string, number, string][]][]]} Listed */

/** @typedef {{key: string, id: string, text: string, answer: string, note: string}} Entry */
/** @typedef {{path: string, title: string, done: number, all: number, sections: {title: string, entries: Entry[]}[]}} Chapter */

/** What is shown for each answer: the message. @type {Record<string, string>} */
export const SAID = { yes: "Yes", partly: "Partly", no: "No", na: "Not applicable" };

/**
 * Every checklist, every other page that has an answer, and the answers to no known question.
 * @param {import("./workbook.mjs").Workbook | null} workbook
 * @param {Listed[]} pages
 * @returns {{chapters: Chapter[], unknown: Entry[]}}
 */
export function outline(workbook, pages) {
  const answers = workbook?.answers ?? {};
  const left = new Set(Object.keys(answers));
  const chapters = pages.map(([path, title, checklist, sections]) => {
    const parts = sections.map(([, heading, items]) => ({
      title: heading,
      entries: items.map(([id, text]) => {
        const key = `${path}#${id}`;
        const { answer = "", note = "" } = answers[key] ?? {};
        left.delete(key);
        return { key, id, text, answer, note };
      }),
    }));
    const entries = parts.flatMap((part) => part.entries);
    const done = entries.filter(({ answer }) => answer).length;
    return { path, title, checklist, done, all: entries.length, sections: parts };
  });
  return {
    chapters: chapters.filter((chapter) => chapter.checklist || hasAnswers(chapter)),
    unknown: [...left].map((key) => ({
      key,
      id: key,
      text: key,
      answer: answers[key].answer,
      note: answers[key].note,
    })),
  };
}

/** @param {Chapter} chapter */
export function hasAnswers(chapter) {
  return chapter.sections.some(({ entries }) => entries.some(({ answer, note }) => answer || note));
}
