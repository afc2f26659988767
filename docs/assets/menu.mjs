// @ts-check
// A tap on a section in the contents closes them, so that the section is seen.

for (const menu of document.querySelectorAll(".ties-side[popover]")) {
  menu.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (link && menu instanceof HTMLElement && menu.matches(":popover-open")) menu.hidePopover();
  });
}
