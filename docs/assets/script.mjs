// @ts-check
// Which scripts languages are written in, as the browser knows them (CLDR).

/**
 * Whether a text has a letter that a language is not written with.
 * @param {string} text
 * @param {string} language
 */
export function isStrange(text, language) {
  const { script } = new Intl.Locale(language).maximize();
  try {
    const own = new RegExp(`\\p{scx=${script}}`, "u");
    return [...text].some((letter) => /\p{L}/u.test(letter) && !own.test(letter));
  } catch {
    // Not one script but several, as Japanese has.
    return false;
  }
}
