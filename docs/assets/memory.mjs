// @ts-check
// The reader's language, remembered. Project sites of one owner share an origin,
// hence the site's own folder in the key; storage may be switched off, hence try.

const key = `${new URL("..", import.meta.url).pathname}language`;

/** @returns {string | null} */
export function recall() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} language */
export function remember(language) {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Then the browser's languages decide next time.
  }
}
