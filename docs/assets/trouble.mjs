// @ts-check
// What is wrong with the storage, said where the reader works.
import { vault } from "./vault.mjs";

/** @type {Record<string, string>} */
const MESSAGES = {
  blocked:
    "This browser keeps nothing for this site, perhaps because the window is private. Your answers last until you close the page. Save them as a file in the workbook.",
  full: "The browser’s storage is full. What was saved before is safe, your last change is not saved. Save a copy as a file in the workbook, or delete a workbook you no longer need.",
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
}
