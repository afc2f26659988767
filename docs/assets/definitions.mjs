// @ts-check
// The definitions of a page's terms: for their cards, and as each term's description, which
// a screen reader says after the link. They are loaded when somebody begins to go through the
// page with the keyboard, since a description that follows the focus is not read out.

/** @typedef {import("./terms.mjs").Card} Card */

const language = document.documentElement.lang;
const content = document.getElementById("content");
const descriptions = document.createElement("div");
descriptions.hidden = true;
descriptions.lang = language;
descriptions.dir = document.documentElement.dir;

/** @type {Record<string, Card> | null} */
let known = null;

/**
 * The term's concept: the id its link ends with, or its page's name.
 * @param {HTMLAnchorElement} term
 */
function concept(term) {
  const { hash, pathname } = new URL(term.href);
  return hash.slice(1) || pathname.split("/").filter(Boolean).pop() || "";
}

/**
 * What the glossary says of a term in the page's language; nothing where it says nothing or
 * did not load, which is tried again the next time.
 * @param {HTMLAnchorElement} term
 * @returns {Promise<Card | undefined>}
 */
export async function definition(term) {
  await describe();
  return known?.[concept(term)];
}

/** Describes every term of the page that is not described yet. */
async function describe() {
  known ??= await import("./terms.mjs").then(({ cards }) => cards(language)).catch(() => null);
  if (!known || !content) return;
  if (!descriptions.isConnected) document.body.append(descriptions);
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const terms = content.querySelectorAll("a.term:not([aria-describedby])");
  for (const term of terms) {
    const wanted = concept(term);
    const found = known[wanted];
    if (!found) continue;
    const id = `ties-means-${wanted}`;
    if (!document.getElementById(id)) {
      const text = document.createElement("p");
      text.id = id;
      text.textContent = found[1];
      descriptions.append(text);
    }
    term.setAttribute("aria-describedby", id);
  }
}

addEventListener("keydown", (event) => {
  if (event.key === "Tab") describe();
});
content?.addEventListener("focusin", describe);
