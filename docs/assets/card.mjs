// @ts-check
// A card with a term's definition and a link to more: under the pointer, at the keyboard's
// focus, and at the first tap; a second tap follows the link, as Enter does. Escape closes it.
import { definition } from "./definitions.mjs";

// Where there are no popovers a term is the link that it is.
const content = "popover" in HTMLElement.prototype ? document.getElementById("content") : null;
const card = document.createElement("div");
card.className = "ties-card";
card.popover = "manual";
card.lang = document.documentElement.lang;
card.dir = document.documentElement.dir;

/** @type {HTMLAnchorElement | null} */
let shown = null;
/** The term whose card was last asked for, which may still be on its way. @type {EventTarget | null} */
let asked = null;
let timer = 0;
let touched = false;
let turn = 0;

/** @param {HTMLAnchorElement} term */
async function show(term) {
  clearTimeout(timer);
  asked = term;
  if (shown === term) return;
  const mine = (turn += 1);
  const [found, isolate] = await Promise.all([
    definition(term),
    import("./isolate.mjs").then((module) => module.isolate),
  ]).catch(() => [undefined, undefined]);
  if (mine !== turn) return;
  // A tap that brings no card is a tap on a link.
  if (!found && touched) location.href = term.href;
  if (!found || !isolate || !(touched || term.matches(":hover, :focus"))) return;
  hide();
  const [label, meaning] = found;
  const more = document.createElement("a");
  more.href = term.href;
  more.textContent = label;
  more.tabIndex = -1; // at the keyboard the term itself is this link
  const text = document.createElement("p");
  text.textContent = meaning;
  for (const part of [more, text]) isolate(part, card.dir);
  card.replaceChildren(more, text);
  content?.append(card);
  card.showPopover();
  place(term);
  shown = term;
}

/**
 * Under the term, or above it where there is no room, and inside the window.
 * @param {HTMLAnchorElement} term
 */
function place(term) {
  const line = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const start = document.documentElement.dir === "rtl" ? line.right - width : line.left;
  const below = line.bottom + 6;
  card.style.left = `${Math.max(8, Math.min(start, room))}px`;
  card.style.top = `${below + height > innerHeight ? Math.max(8, line.top - height - 6) : below}px`;
}

function hide() {
  clearTimeout(timer);
  turn += 1;
  shown = null;
  if (card.isConnected && card.matches(":popover-open")) card.hidePopover();
}

function hideSoon() {
  clearTimeout(timer);
  timer = setTimeout(hide, 250);
}

/**
 * @param {Event} event
 * @returns {HTMLAnchorElement | null}
 */
function termOf(event) {
  return event.target instanceof Element ? event.target.closest("a.term") : null;
}

content?.addEventListener("pointerover", (event) => {
  const term = termOf(event);
  if (!term || event.pointerType === "touch") return;
  touched = false;
  clearTimeout(timer);
  timer = setTimeout(() => show(term), shown ? 0 : 200);
});
content?.addEventListener("pointerout", (event) => {
  // A pointer that rests while the page scrolls is no reason: the focus holds its card.
  const left = termOf(event) && event.pointerType !== "touch";
  if (left && asked !== document.activeElement) hideSoon();
});
content?.addEventListener("focusin", (event) => {
  const term = termOf(event);
  if (term?.matches(":focus-visible")) {
    touched = false;
    show(term);
  }
});
content?.addEventListener("focusout", (event) => {
  // A press on the card's link takes the focus there, and the link must stay to be followed.
  const pressed = card.contains(/** @type {Node | null} */ (event.relatedTarget));
  if (termOf(event) && !touched && !pressed) hideSoon();
});
content?.addEventListener("click", (event) => {
  const term = termOf(event);
  if (!term || /** @type {PointerEvent} */ (event).pointerType !== "touch" || shown === term) return;
  event.preventDefault();
  touched = true;
  show(term);
});
card.addEventListener("pointerover", () => clearTimeout(timer));
card.addEventListener("pointerout", (event) => {
  if (event.pointerType !== "touch") hideSoon();
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
addEventListener("pointerdown", (event) => {
  if (shown && !termOf(event) && !card.contains(/** @type {Node} */ (event.target))) hide();
});
addEventListener(
  "scroll",
  () => {
    if (!shown) return;
    const { bottom, top } = shown.getBoundingClientRect();
    // A focused term outside the window is about to be scrolled into it.
    const gone = bottom < 0 || top > innerHeight;
    if (gone && shown !== document.activeElement) hide();
    else place(shown);
  },
  { passive: true },
);
