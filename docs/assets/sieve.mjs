// @ts-check
// Which questions are shown: all or those with some answer, about all people or one group, or
// the few that the address names (?items=seek-kind,role, questions and whole sections).

/** @typedef {{item: HTMLElement, id: string, answer: string, about: string[]}} Asked */

/**
 * Prepares a tool's menus; the function returned shows and hides what they say.
 * @param {HTMLElement} tool
 * @param {Asked[]} questions
 * @param {Asked[] | null} chosen those of the worksheet
 * @param {import("./words.mjs").Words} words
 * @returns {() => void}
 */
export function sieve(tool, questions, chosen, words) {
  const show = tool.querySelector("select[name=show]");
  const about = tool.querySelector("select[name=about]");
  const empty = document.createElement("p");
  empty.className = "remark";
  empty.textContent = words.say("No question fits this choice.");
  empty.hidden = true;
  tool.append(empty);
  if (chosen) {
    const note = document.createElement("p");
    note.className = "remark";
    const all = document.createElement("a");
    const query = new URLSearchParams(location.search);
    query.delete("items");
    all.href = location.pathname + (query.size ? `?${query}` : "") + location.hash;
    all.textContent = words.say("Show the whole list");
    note.append(
      words.count(
        "A worksheet with one chosen question.",
        "A worksheet with {count} chosen questions.",
        chosen.length,
      ),
      " ",
      all,
    );
    tool.prepend(note);
  }

  const narrow = () => {
    for (const question of questions) {
      const wanted = show instanceof HTMLSelectElement ? show.value : "";
      const group = about instanceof HTMLSelectElement ? about.value : "";
      question.item.hidden =
        (chosen !== null && !chosen.includes(question)) ||
        (wanted === "open" ? question.answer !== "" : wanted !== "" && question.answer !== wanted) ||
        (group !== "" && !question.about.includes(group));
    }
    empty.hidden = questions.some(({ item }) => !item.hidden);
    for (const list of document.querySelectorAll("#content .questions")) {
      for (const part of section(list)) part.hidden = ![...list.children].some(shown);
    }
  };
  // Whoever answers an open question still sees it: only a new choice narrows again.
  show?.addEventListener("change", narrow);
  about?.addEventListener("change", narrow);
  let begun = false;
  return () => {
    if (!begun) narrow();
    begun = true;
  };
}

const shown = (/** @type {Element} */ item) => item instanceof HTMLElement && !item.hidden;

/**
 * A list of questions with what belongs to it, back to its heading.
 * @param {Element} list
 */
function section(list) {
  /** @type {HTMLElement[]} */
  const parts = [];
  for (let part = /** @type {Element | null} */ (list); part; part = part.previousElementSibling) {
    if (part instanceof HTMLElement) parts.push(part);
    if (part.matches("h1, h2, h3")) return parts;
    if (part !== list && part.matches(".questions, ties-answers")) break;
  }
  return [];
}

/**
 * The questions that the address names, or null where it names none of them.
 * @template {Asked} T
 * @param {T[]} questions
 * @returns {T[] | null}
 */
export function worksheet(questions) {
  const named = (new URLSearchParams(location.search).get("items") ?? "").split(",");
  const found = questions.filter(
    ({ id, item }) => named.includes(id) || named.includes(sectionOf(item)),
  );
  return found.length ? found : null;
}

/**
 * The id of the section that a question stands in.
 * @param {Element} item
 */
export function sectionOf(item) {
  let part = item.closest(".questions")?.previousElementSibling;
  while (part && !part.matches("h2")) part = part.previousElementSibling;
  return part?.id ?? "";
}
