// @ts-check
// Links to a page's other versions lead to the same place in it, and the language
// a reader opens or chooses is remembered for the neutral pages.
import { remember } from "./memory.mjs";

/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll(".versions a");
const current = document.querySelector(".ties-languages a[aria-current]");

if (current instanceof HTMLAnchorElement) remember("language", current.hreflang);

function follow() {
  const query = new URLSearchParams(location.search);
  query.delete("stay");
  for (const link of links) {
    link.search = query.toString();
    link.hash = location.hash;
  }
}

follow();
addEventListener("hashchange", follow);
for (const link of links) {
  // Whatever changed the address without an event (history.pushState) counts too.
  link.addEventListener("click", () => {
    follow();
    remember("language", link.hreflang);
  });
}

const menu = document.querySelector(".ties-languages");
if (menu instanceof HTMLDetailsElement) {
  addEventListener("click", (event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  });
  menu.addEventListener("focusout", (event) => {
    const next = /** @type {Node | null} */ (event.relatedTarget);
    if (next && !menu.contains(next)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
