// @ts-check
// Files of data beside the scripts: each loaded when it is first asked for, and once.

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/**
 * The content of a JSON file. A file that did not load is asked for again the next time.
 * @param {string} path below assets/, without .json
 * @returns {Promise<any>}
 */
export function load(path) {
  let file = loaded.get(path);
  if (!file) {
    file = fetch(new URL(`${path}.json`, import.meta.url)).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${path}`);
      return answer.json();
    });
    file.catch(() => loaded.delete(path));
    loaded.set(path, file);
  }
  return file;
}
