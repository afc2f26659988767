// @ts-check
// A neutral page sends the reader on to her language: the one she last read or
// chose, else the first of her browser's. With ?stay it stays; without a match too.
import { recall } from "./memory.mjs";

const script = document.querySelector("script[data-languages]");
const languages = script?.getAttribute("data-languages")?.split(" ") ?? [];
const root = new URL("..", import.meta.url).pathname;

/**
 * The language of ours for a BCP 47 tag: el for el-CY (RFC 4647, lookup).
 * @param {string} tag
 * @returns {string | undefined}
 */
function match(tag) {
  const parts = tag.toLowerCase().split("-");
  while (parts.length) {
    const wanted = parts.join("-");
    const found = languages.find((language) => language.toLowerCase() === wanted);
    if (found) return found;
    parts.pop();
  }
}

if (!new URLSearchParams(location.search).has("stay")) {
  const language = [recall("language") ?? "", ...navigator.languages].map(match).find(Boolean);
  if (language) {
    const path = location.pathname.slice(root.length);
    location.replace(root + language + "/" + path + location.search + location.hash);
  }
}
