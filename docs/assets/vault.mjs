// @ts-check
// The browser's storage for this site. What cannot be written lasts as long as the page, and
// `vault.trouble` says why: nothing that was written before is touched.
// A project's sites share an origin, hence the site's own folder in the keys.

const base = new URL("..", import.meta.url).pathname;

/** @type {Map<string, string>} */
const unwritten = new Map();

export const vault = {
  /** What is wrong: "blocked", "full", "damaged", "newer" or "". */
  trouble: "",

  /** Makes room by giving something up; whether it could. @type {() => boolean} */
  makeRoom: () => false,

  /**
   * @param {string} key
   * @returns {string | null}
   */
  get(key) {
    const kept = unwritten.get(key);
    if (kept !== undefined) return kept;
    try {
      return localStorage.getItem(base + key);
    } catch {
      vault.trouble = "blocked";
      return null;
    }
  },

  /**
   * @param {string} key
   * @param {string} text
   */
  set(key, text) {
    for (;;) {
      try {
        localStorage.setItem(base + key, text);
        unwritten.delete(key);
        if (!unwritten.size && vault.trouble === "full") vault.trouble = "";
        return;
      } catch (error) {
        const full = error instanceof DOMException && error.name === "QuotaExceededError";
        if (full && vault.makeRoom()) continue;
        vault.trouble = full ? "full" : "blocked";
        unwritten.set(key, text);
        return;
      }
    }
  },

  /** @param {string} key */
  remove(key) {
    unwritten.delete(key);
    try {
      localStorage.removeItem(base + key);
    } catch {
      // Nothing was kept.
    }
  },

  /**
   * The keys that begin with `start`, without it.
   * @param {string} start
   * @returns {string[]}
   */
  keys(start) {
    const found = new Set([...unwritten.keys()].map((key) => base + key));
    try {
      for (const key of Object.keys(localStorage)) found.add(key);
    } catch {
      vault.trouble = "blocked";
    }
    return [...found]
      .filter((key) => key.startsWith(base + start))
      .map((key) => key.slice((base + start).length));
  },

  /**
   * Calls `told` when another tab has changed something whose key begins with `start`.
   * @param {string} start
   * @param {() => void} told
   */
  watch(start, told) {
    addEventListener("storage", (event) => {
      if (event.key === null || event.key.startsWith(base + start)) told();
    });
  },
};
