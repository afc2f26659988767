// @ts-check
// What the reader chose, remembered. Project sites of one owner share an origin,
// hence the site's own folder in the key; storage may be switched off, hence try.

const folder = new URL("..", import.meta.url).pathname;

/** What is remembered. @typedef {"language" | "slash"} Choice */

/**
 * @param {Choice} choice
 * @returns {string | null}
 */
export function recall(choice) {
  try {
    return localStorage.getItem(folder + choice);
  } catch {
    return null;
  }
}

/**
 * @param {Choice} choice
 * @param {string} value
 */
export function remember(choice, value) {
  try {
    localStorage.setItem(folder + choice, value);
  } catch {
    // Then it holds for this page.
  }
}
