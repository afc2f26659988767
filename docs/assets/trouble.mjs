// @ts-check
// What is wrong with the storage, said where the reader works.
import { fileName, saved } from "./copy.mjs";
import { current } from "./store.mjs";
import { vault } from "./vault.mjs";
import { blank } from "./workbook.mjs";

/** @type {Record<string, string>} */
const MESSAGES = {
  blocked:
    "This browser keeps nothing for this site, perhaps because the window is private. Your answers last until you close the page. Save them as a file.",
  full: "The browser’s storage is full. What was saved before is safe, your last change is not saved. Save a copy as a file, or delete a workbook you no longer need.",
  damaged:
    "A workbook could not be read. Nothing was deleted: you can save its data as a file in the workbook.",
  newer:
    "This workbook was saved by a newer version of the site. Reload the page. Until then you can read it but not change it.",
  elsewhere: "This was changed in another tab. You see the newest state.",
};

/**
 * Shows what is wrong in the tool's own place for it, or nothing.
 * @param {HTMLElement} tool
 * @param {import("./words.mjs").Words} words
 * @param {string} [what]
 */
export function told(tool, words, what = vault.trouble) {
  const place = tool.querySelector(".trouble");
  if (!(place instanceof HTMLElement)) return;
  const text = what ? words.say(MESSAGES[what]) : "";
  if (place.textContent !== text) place.textContent = text;
  place.hidden = !text;
  // What is not kept is gone on the next page, so the way out is here.
  let save = place.nextElementSibling;
  if (!save?.matches(".rescue")) {
    save = document.createElement("button");
    save.className = "rescue";
    save.setAttribute("type", "button");
    save.textContent = words.say("Save as a file (JSON)");
    save.addEventListener("click", () => keep(words));
    place.after(save);
  }
  save.toggleAttribute("hidden", what !== "blocked" && what !== "full");
}

/**
 * Saves the workbook in use as a file.
 * @param {import("./words.mjs").Words} words
 */
export function keep(words) {
  const book = current() ?? blank();
  const name = fileName(book.name || words.say("My workbook"), "json");
  saved(name, `${JSON.stringify(book, null, 1)}\n`, "application/json");
}
