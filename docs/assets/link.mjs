// @ts-check
// A link that carries a workbook in its #fragment, which no browser sends to a server.
import { shrink } from "./shrink.mjs";

/** Characters of an address that every program should pass on (RFC 9110 §4.1). */
const LONGEST = 8000;

/**
 * Shows the link in a tool's own place for it, with a warning where it is long.
 * @param {HTMLElement} place with a field for the link and one for the warning
 * @param {Partial<import("./workbook.mjs").Workbook>} book
 * @param {string} page the address of the workbook page
 * @param {import("./words.mjs").Words} words
 * @returns {Promise<HTMLInputElement>} the field, its text chosen
 */
export async function shown(place, book, page, words) {
  const field = /** @type {HTMLInputElement} */ (place.querySelector("input[type=url]"));
  const warning = /** @type {HTMLElement} */ (place.querySelector(".long"));
  const address = new URL(page, location.href);
  address.hash = `workbook=${await shrink(JSON.stringify(book))}`;
  field.value = address.href;
  const count = field.value.length;
  warning.hidden = count <= LONGEST;
  warning.textContent = warning.hidden
    ? ""
    : words.say(
        "This link is {count} characters long. Some programs cut off links of more than {limit}. Better send the file.",
        { count, limit: LONGEST },
      );
  place.hidden = false;
  field.select();
  return field;
}
