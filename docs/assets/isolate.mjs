// @ts-check
// Words that run against the direction of the text around them, isolated in a bdi, as
// hooks/ties/finish/isolate.py does it for what stands in the page.

const LEFT = "A-Za-zÀ-ɏͰ-ϿЀ-ԯԱ-֏ἀ-῿";
const RIGHT = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff";

/** By the direction of the text: the letters with it, a run of words against it, its direction. */
const AGAINST = {
  rtl: {
    own: new RegExp(`[${RIGHT}]`),
    run: new RegExp(`[${LEFT}][${LEFT}0-9]*(?:[ .&+/’'@-]+[${LEFT}0-9]+)*`, "g"),
    dir: "ltr",
  },
  ltr: {
    own: new RegExp(`[${LEFT}]`),
    run: new RegExp(`[${RIGHT}]+(?:[ .’'-]+[${RIGHT}]+)*`, "g"),
    dir: "rtl",
  },
};

/**
 * Isolates what runs against `direction` in a text, which may be marked in parts; a text that
 * is wholly in the other direction as a whole.
 * @template {Element | DocumentFragment} T
 * @param {T} text
 * @param {string} direction
 * @returns {T} the same
 */
export function isolate(text, direction) {
  const { own, run, dir } = AGAINST[direction === "rtl" ? "rtl" : "ltr"];
  const words = text.textContent ?? "";
  /** @type {[number, number][]} */
  let runs = [...words.matchAll(run)].map((found) => [found.index, found.index + found[0].length]);
  if (runs.length && !own.test(words)) runs = [[0, words.length]];
  // From the last to the first, so that the places of those before stay as they are.
  for (const [start, end] of runs.reverse()) {
    const range = document.createRange();
    range.setStart(...place(text, start, false));
    range.setEnd(...place(text, end, true));
    const isolated = document.createElement("bdi");
    isolated.dir = dir;
    isolated.append(range.extractContents());
    range.insertNode(isolated);
  }
  // What was marked wholly inside a run has left its place empty.
  for (const mark of text.querySelectorAll("mark:empty")) mark.remove();
  return text;
}

/**
 * The text node in which a place of a text lies, and where in it.
 * @param {Node} text
 * @param {number} offset
 * @param {boolean} ends whether a place between two nodes is the end of the first
 * @returns {[Node, number]}
 */
function place(text, offset, ends) {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset < length || (ends && offset === length)) return [node, offset];
    offset -= length;
  }
  return [text, text.childNodes.length];
}
