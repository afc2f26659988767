// @ts-check
// Copying and saving, and saying that it was done.

/**
 * Copies a text and says so.
 * @param {string} text
 * @param {Element | null} told where it is said
 * @param {import("./words.mjs").Words} words
 * @param {HTMLInputElement} [field] to be selected where copying is not allowed
 */
export async function copied(text, told, words, field) {
  let message = "Copied.";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    field?.select();
    message = "Copying did not work. Select the text and copy it by hand.";
  }
  // Emptied first, so that a second copy is said again.
  if (told) told.textContent = "";
  requestAnimationFrame(() => told && (told.textContent = words.say(message)));
}

/**
 * Lets the reader save a text as a file.
 * @param {string} name
 * @param {string} text
 * @param {string} type MIME
 */
export function saved(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * A workbook's name as the name of a file: letters and digits of any script, hyphens between.
 * @param {string} name
 * @param {string} ending
 */
export function fileName(name, ending) {
  const stem = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return `${stem.slice(0, 60) || "ties"}.${ending}`;
}
