// @ts-check
// The search dialog: opened with its button, with Ctrl or ⌘ and K, or with / unless the
// reader has switched that off (WCAG 2.1.4). Nothing is loaded before that. Concepts of the
// glossary come first, then pages by their sections.
import { recall, remember } from "./memory.mjs";

const dialog = document.querySelector("dialog.ties-search");
const opener = document.querySelector("a.ties-search-open");

if (dialog instanceof HTMLDialogElement && opener instanceof HTMLAnchorElement) {
  const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input[type=search]"));
  const everywhere = /** @type {HTMLInputElement} */ (dialog.querySelector("[name=everywhere]"));
  const slash = /** @type {HTMLInputElement} */ (dialog.querySelector("[name=slash]"));
  const list = /** @type {HTMLElement} */ (dialog.querySelector(".ties-search__found"));
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  let latest = 0;
  let answered = "";
  let timer = 0;

  const open = () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
  };

  const search = async () => {
    const query = input.value.trim();
    const turn = (latest += 1);
    if (!query) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    /** @type {import("./found.mjs").Found} */
    const found = await import("./found.mjs")
      .then(({ find }) => find(query, everywhere.checked, dialog.dataset))
      .catch(() => ({ entries: [], told: dialog.dataset.failed ?? "" }));
    if (turn !== latest) return;
    answered = query;
    list.replaceChildren(...found.entries);
    status.textContent = found.told;
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  };

  // From here on the link is a button, and Space presses a button.
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  opener.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open();
  });
  slash.checked = recall("slash") !== "off";
  slash.addEventListener("change", () => remember("slash", slash.checked ? "on" : "off"));
  addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
    // By its place too: on a Greek or Arabic keyboard that key gives another letter.
    const letter = event.key.toLowerCase() === "k" || event.code === "KeyK";
    const shortcut = (event.ctrlKey || event.metaKey) && letter;
    const single = event.key === "/" && slash.checked && !event.ctrlKey && !event.metaKey;
    if (!shortcut && (typing || !single)) return;
    event.preventDefault();
    open();
  });
  input.addEventListener("input", soon);
  everywhere.addEventListener("change", search);
  dialog.querySelector("form")?.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const ready = answered === input.value.trim();
    if (!ready) await search();
    const first = list.querySelector("a");
    if (ready) first?.click();
    else first?.focus();
  });
  dialog.querySelector(".ties-search__close")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("pointerdown", (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) dialog.close();
  });
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      // A search field would take it for itself, and empty itself above its answers.
      event.preventDefault();
      dialog.close();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [input, ...list.querySelectorAll("a")];
    const here = stops.indexOf(/** @type {any} */ (document.activeElement));
    const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
    if (here === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
  // A link of another page may carry the question: ?q=loyalty.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    open();
    search();
  }
}
