// @ts-check
// A tap on a section in the contents closes them, so that the section is seen, and so does
// the keyboard when it goes on to what they cover.

for (const menu of document.querySelectorAll(".ties-side[popover]")) {
  menu.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (link) close(menu);
  });
  menu.addEventListener("focusout", (event) => {
    const next = /** @type {FocusEvent} */ (event).relatedTarget;
    if (!(next instanceof Element) || menu.contains(next)) return;
    // The menu's own button closes it by itself.
    if (next.getAttribute("popovertarget") !== menu.id) close(menu);
  });
}

/** @param {Element} menu */
function close(menu) {
  if (menu instanceof HTMLElement && menu.matches(":popover-open")) menu.hidePopover();
}
